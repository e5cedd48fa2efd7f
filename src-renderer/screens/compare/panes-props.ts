import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import type { ReadSession } from './use-compared.ts';
import type { ComparePlace } from './place.ts';

export interface PanesProps {
  readonly comparison: Comparison;
  /** Session by session. */
  readonly packs: readonly Pack[];
  readonly sessions: readonly ReadSession[];
  readonly place: ComparePlace;
  readonly onPlace: (change: Partial<ComparePlace>) => void;
}
