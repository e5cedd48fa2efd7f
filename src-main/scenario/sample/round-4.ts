import { adjudicated } from './round-4/adjudicated.ts';
import { declared } from './round-4/declared.ts';
import { scored } from './round-4/scored.ts';
import type { Script } from './script.ts';

export const round4: Script = [...declared, ...adjudicated, ...scored];
