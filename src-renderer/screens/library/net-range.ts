import { signedScore } from '../../../src-main/game/signed.ts';

/** The scale that the lines of a table share: from its lowest to its highest net, by even steps. */
export function evenRange([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.floor(low / 2) * 2 || 0, Math.ceil(high / 2) * 2];
}

/** “−8 to +16”; nothing while there is nothing to draw. */
export function rangeText(low: number, high: number): string {
  if (low === high) return '';
  return `${signedScore(low)} to ${signedScore(high)}`;
}
