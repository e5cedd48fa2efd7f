import type { Io } from './io.ts';
import { withDesk } from './open-desk.ts';

interface Options {
  readonly library?: string;
}

/** `tabletop sample`: puts the sample session into the library; one that has it keeps it. */
export function sampleCommand({ library }: Options, io: Io): void {
  io.out(`${withDesk(library, io, (desk) => desk.openSample())}\n`);
}
