import { adjudicated } from './round-2/adjudicated.ts';
import { declared } from './round-2/declared.ts';
import { scored } from './round-2/scored.ts';
import type { Script } from './script.ts';

export const round2: Script = [...declared, ...adjudicated, ...scored];
