/** Geometry of the six bars of a log row, in pixels; up is towards the protagonist's good. */

export interface RatedCriterion {
  /** "B1". */
  readonly code: string;
  readonly kind: 'benefit' | 'fear';
  /** −2 to +2, a mean or the reconciled score; null when nobody rated. */
  readonly value: number | null;
}

export interface ScoreBar {
  readonly code: string;
  readonly kind: 'benefit' | 'fear';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Came about, receded, or no effect. */
  readonly mark: 'solid' | 'hollow' | 'dash';
}

export interface ScoreBarsLayout {
  readonly bars: readonly ScoreBar[];
  /** Stretches of the axis; it is broken where nobody rated. */
  readonly axis: readonly { readonly from: number; readonly to: number }[];
}

export const barsWidth = 80;
export const barsHeight = 32;
export const axisY = 16;
const unit = 7.5;
const familyGap = 6;
const usedWidth = 70;
const dashHeight = 2;
/** A hollow bar shorter than its two outlines would look solid. */
const leastHollow = 4;
const leastSolid = 1.5;

export function scoreBarsLayout(criteria: readonly RatedCriterion[]): ScoreBarsLayout {
  const breaks = criteria.filter((c, i) => i > 0 && c.kind !== criteria[i - 1]?.kind).length;
  const pitch = Math.min(11, (usedWidth + 2 - breaks * familyGap) / Math.max(1, criteria.length));
  const width = pitch * (8 / 11);
  const bars: ScoreBar[] = [];
  const axis: { from: number; to: number }[] = [];
  let x = 0;
  criteria.forEach((criterion, i) => {
    if (i > 0 && criterion.kind !== criteria[i - 1]?.kind) x += familyGap;
    const bar = barAt(criterion, x, width);
    if (bar) {
      bars.push(bar);
      const open = axis.at(-1);
      const previous = criteria[i - 1];
      if (open && previous && previous.value !== null) open.to = x + width;
      else axis.push({ from: x, to: x + width });
    }
    x += pitch;
  });
  return { bars, axis };
}

function barAt(criterion: RatedCriterion, x: number, width: number): ScoreBar | null {
  const { code, kind, value } = criterion;
  if (value === null) return null;
  const base = { code, kind, x, width };
  // What reads 0.0 in the table is a dash here.
  if (Math.abs(value) < 0.05) {
    return { ...base, y: axisY - dashHeight / 2, height: dashHeight, mark: 'dash' };
  }
  const mark = value > 0 ? 'solid' : 'hollow';
  const least = mark === 'hollow' ? leastHollow : leastSolid;
  const height = Math.max(least, Math.min(2, Math.abs(value)) * unit);
  const isUp = (kind === 'benefit') === value > 0;
  return { ...base, y: isUp ? axisY - height : axisY, height, mark };
}
