import { adjudicated } from './round-1/adjudicated.ts';
import { declared } from './round-1/declared.ts';
import { scored } from './round-1/scored.ts';
import type { Script } from './script.ts';

export const round1: Script = [...declared, ...adjudicated, ...scored];
