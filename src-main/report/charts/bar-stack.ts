import { contribution } from '../../game/scoring.ts';
import type { ChartCriterion, ChartPoint } from './chart-data.ts';

export interface BarSegment {
  readonly criterion: string;
  readonly kind: 'benefit' | 'fear';
  /** Came about, or receded. */
  readonly mark: 'solid' | 'hollow';
  /** In points of the net, from nearer to farther from zero; both above zero or both below. */
  readonly from: number;
  readonly to: number;
}

/** What a move added, criterion on criterion, away from zero on either side. */
export function barStack(
  values: ChartPoint['values'],
  criteria: readonly ChartCriterion[],
): BarSegment[] {
  const segments: BarSegment[] = [];
  let above = 0;
  let below = 0;
  for (const criterion of criteria) {
    const value = values[criterion.id] ?? null;
    const added = value === null ? 0 : contribution(criterion, value);
    if (value === null || added === 0) continue;
    const from = added > 0 ? above : below;
    const to = from + added;
    if (added > 0) above = to;
    else below = to;
    const mark = value > 0 ? 'solid' : 'hollow';
    segments.push({ criterion: criterion.id, kind: criterion.kind, mark, from, to });
  }
  return segments;
}
