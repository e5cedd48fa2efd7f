import type { PackCriterion } from '../pack.ts';
import { benefits } from './benefits.ts';
import { fears } from './fears.ts';

export const criteria: PackCriterion[] = [...benefits, ...fears];
