import type { Place, Span } from '../../../src-main/report/charts/step-path.ts';
import { bandPath, stepPath } from '../../../src-main/report/charts/step-path.ts';
import type { LinesLayout } from './lines-layout.ts';
import type { Pair, PositionLines } from './position-lines.ts';

/** The running total over the slots from one up to, not including, another. */
export function linePath(
  { slots }: PositionLines,
  layout: LinesLayout,
  whose: 'seen' | 'board',
  when: keyof Pair,
  from: number,
  to: number,
): string {
  if (from >= to) return '';
  const before = slots[from - 1]?.[whose][when] ?? 0;
  const start = { x: from > 0 ? layout.x(from - 1) : layout.left, y: layout.y(before) };
  const places: Place[] = slots.slice(from, to).map((slot, i) => ({
    x: layout.x(from + i),
    y: layout.y(slot[whose][when]),
  }));
  return stepPath([start, ...places]);
}

/** What lies between the position and what the audience could see of it. */
export function gapPath({ slots, known }: PositionLines, layout: LinesLayout): string {
  const spans: Span[] = slots.slice(0, known).map(({ seen, board }, i) => ({
    x: layout.x(i),
    low: layout.y(seen.now),
    high: layout.y(board.now),
  }));
  return spans.length > 1 ? bandPath(spans) : '';
}
