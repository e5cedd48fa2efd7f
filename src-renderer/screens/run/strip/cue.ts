/** When the clock speaks and sounds; seconds left. */
import type { Phase } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';

/** From here on the clock is shown reversed. */
export const soon = 120;

const spoken = [300, 120, 60, 0];
const sounded = [soon, 0];

export interface Cue {
  /** Said politely; a leap over several says the last. */
  readonly words: string;
  readonly sounds: boolean;
}

/** What is due as the seconds left go from one reading of a running clock to the next. */
export function cueBetween(before: number, after: number, phase: Phase): Cue | null {
  const passed = (mark: number) => before > mark && after <= mark;
  const mark = spoken.findLast(passed);
  return mark === undefined ? null : { words: cueWords(mark, phase), sounds: sounded.some(passed) };
}

function cueWords(mark: number, phase: Phase): string {
  if (mark === 0) return `${phaseNames[phase]}: the time is up`;
  const minutes = mark / 60;
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left in ${phaseNames[phase]}`;
}
