const minus = '\u2212';
const notRated = '\u2013';

function withSign(value: number, decimals: number): string {
  // Halves go away from zero, so that +x and −x always read alike.
  const scale = 10 ** decimals;
  const size = Math.round(Math.abs(value) * scale + Number.EPSILON * scale) / scale;
  if (size === 0) return size.toFixed(decimals);
  return `${value < 0 ? minus : '+'}${size.toFixed(decimals)}`;
}

/** A mean or a total: one decimal, always a sign, a true minus; an en dash when not rated. */
export function signed(value: number | null): string {
  return value === null ? notRated : withSign(value, 1);
}

/** One evaluator's score, or a share of 100: no decimals. */
export function signedWhole(value: number | null): string {
  return value === null ? notRated : withSign(value, 0);
}

/** A single score as it is; a mean with its decimal. */
export function signedScore(value: number | null): string {
  return value !== null && Number.isInteger(value) ? signedWhole(value) : signed(value);
}

/** Signed ranges take “to”: a dash would read as a minus. */
export function signedRange(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)}`;
}

/** Krippendorff's α: two decimals, at most 1. */
export function alphaText(alpha: number): string {
  const text = Math.abs(alpha).toFixed(2);
  return alpha < 0 && Number(text) !== 0 ? `${minus}${text}` : text;
}

/** “0.62 to 0.83”; an en dash when there is no interval to give. */
export function alphaRange(
  interval: { readonly low: number; readonly high: number } | null,
): string {
  return interval ? `${alphaText(interval.low)} to ${alphaText(interval.high)}` : notRated;
}

/** A Brier score, 0 to 1: two decimals. */
export function brierText(brier: number | null): string {
  return brier === null ? notRated : brier.toFixed(2);
}

/** A level of the rubric, whose keys are plain: `-1` reads −1, `2` reads +2. */
export function levelText(level: '-2' | '-1' | '0' | '1' | '2'): string {
  return signedWhole(Number(level));
}
