import type { Estimate } from '../../src-main/game/event/moves.ts';
import { yardstickWord, type YardstickId } from '../../src-main/game/yardstick.ts';

/** “60 %, likely”; a number between two bands has no word. */
export function likelihoodText(percent: number, yardstick: YardstickId): string {
  const word = yardstickWord(percent, yardstick);
  return word === null ? `${percent} %` : `${percent} %, ${word}`;
}

/** An en dash that no line breaks at. */
function range(low: number, high: number): string {
  return `${low}\u2060–\u2060${high}`;
}

/** “60 %, likely, five people, 40–75, low confidence”. */
export function estimateText(estimate: Estimate, yardstick: YardstickId): string {
  const { middle, low, high, people, confidence } = estimate;
  return [
    likelihoodText(middle, yardstick),
    people !== undefined && `${people} ${people === 1 ? 'person' : 'people'}`,
    low !== undefined && high !== undefined && range(low, high),
    confidence && `${confidence} confidence`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What one forecaster gave, newest first: “60 %, likely, high confidence; before, 45 %”. */
export function estimatesText(given: readonly Estimate[], yardstick: YardstickId): string {
  const [newest, ...earlier] = given.toReversed();
  if (!newest) return '';
  const before = earlier.map(({ middle }) => `${middle} %`).join(', ');
  return `${estimateText(newest, yardstick)}${before && `; before, ${before}`}`;
}
