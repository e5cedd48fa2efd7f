const minus = '\u2212';
const none = '–';

function withSign(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  // Halves go away from zero, so that +x and −x always read alike.
  const rounded = Math.round(Math.abs(value) * scale + Number.EPSILON * scale) / scale;
  const digits = rounded.toFixed(decimals);
  if (rounded === 0) return digits;
  return `${value < 0 ? minus : '+'}${digits}`;
}

/** A mean or a total: always a sign, one decimal; an en dash when nobody rated. */
export function signed(value: number | null): string {
  return value === null ? none : withSign(value, 1);
}

/** One evaluator's score: always a sign, no decimals; an en dash when not rated. */
export function signedScore(value: number | null): string {
  return value === null ? none : withSign(value, 0);
}

/** Signed ranges take "to": an en dash would read as a minus. */
export function signedRange(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)}`;
}
