import { moveNumber, moveTitle } from '../../game/find.ts';
import { signed, signedRange } from '../../game/signed.ts';
import type { ChartPack, ChartPoint } from './chart-data.ts';
import { largestFalls } from './falls.ts';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What waits at the right of the chart: “2 to score”, or what is still to finish. */
export function waitingText(points: readonly ChartPoint[]): string {
  const toScore = points.filter(({ move }) => move.status === 'logged').length;
  if (toScore > 0) return `${toScore} to score`;
  return points.length > 0 ? `${points.length} to finish` : '';
}

/** The chart in one sentence or two, for those who do not see it. */
export function positionConclusion(points: readonly ChartPoint[], pack: ChartPack): string {
  const about = `Net position for ${pack.protagonist.name}`;
  const last = points.findLastIndex(({ net }) => net !== null);
  const end = points[last];
  const waiting = waitingText(points.slice(last + 1));
  if (!end) return `${about}: nothing scored yet${waiting ? `, ${waiting}` : ''}.`;
  const scored = points.filter(({ net }) => net !== null).length;
  const sentences = [
    `${about}: ${signed(end.position)} after ${count(scored, 'scored move', 'scored moves')}`,
  ];
  if (end.spread) sentences.push(`by evaluator ${signedRange(end.spread.low, end.spread.high)}`);
  if (waiting) sentences.push(waiting);
  const [fall] = largestFalls(points, 1);
  const worst = fall
    ? ` Largest fall: ${moveNumber(fall.move)} ${moveTitle(fall.move)}, ${signed(fall.net)}.`
    : '';
  return `${sentences.join(', ')}.${worst}`;
}
