import { alaska } from './alaska.ts';
import type { Pack } from './pack.ts';
import { strait } from './strait.ts';

/** The packs that come with the product; a session is played with the first unless said. */
export const shippedPacks: readonly [Pack, ...Pack[]] = [alaska, strait];
