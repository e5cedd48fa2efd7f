import { adjudicated } from './round-3/adjudicated.ts';
import { declared } from './round-3/declared.ts';
import { scored } from './round-3/scored.ts';
import type { Script } from './script.ts';

export const round3: Script = [...declared, ...adjudicated, ...scored];
