/** Geometry of the evaluators' scores on a line of five ticks. */

export interface DotsLayout {
  /** In the order given, from −2 at the left; equal scores stand side by side. */
  readonly dots: readonly number[];
  readonly mean: number;
  readonly span: { readonly from: number; readonly to: number };
  /** Two evaluators three levels apart or more. */
  readonly isSplit: boolean;
}

const dotPitch = 9;

/** The place of a score on a line that starts at `left` and is `width` long. */
export function placeOf(score: number, left: number, width: number): number {
  return left + ((score + 2) / 4) * width;
}

/** Null when nobody rated. */
export function dotsLayout(
  scores: readonly number[],
  left: number,
  width: number,
): DotsLayout | null {
  if (scores.length === 0) return null;
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const total = scores.reduce((sum, score) => sum + score, 0);
  // However many agree, they stay nearer their own tick than the next.
  const dots = scores.map((score, i) => {
    const alike = scores.filter((other) => other === score).length;
    const before = scores.slice(0, i).filter((other) => other === score).length;
    const pitch = Math.min(dotPitch, width / 4 / alike);
    return placeOf(score, left, width) + (before - (alike - 1) / 2) * pitch;
  });
  return {
    dots,
    mean: placeOf(total / scores.length, left, width),
    span: { from: placeOf(low, left, width), to: placeOf(high, left, width) },
    isSplit: high - low >= 3,
  };
}
