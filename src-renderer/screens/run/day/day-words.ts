import type { DayPlan, Span } from '../../../../src-main/game/day-plan.ts';
import { minutesText, timeText } from '../../../parts/time.ts';

/** “12 min late”, “4 min early” or “On time”, to the minute. */
export function lateText(lateBy: number): string {
  const minutes = Math.round(lateBy);
  if (minutes === 0) return 'On time';
  return `${minutesText(Math.abs(minutes))} ${minutes > 0 ? 'late' : 'early'}`;
}

/** “Ends 16:40, 12 min late”. */
export function endText({ isOver, expectedEnd, lateBy }: DayPlan): string {
  const late = lateText(lateBy);
  const how = late === 'On time' ? 'on time' : late;
  return `${isOver ? 'Ended' : 'Ends'} ${clock(expectedEnd)}, ${how}`;
}

/** “13:30–14:23”. */
export function spanText({ from, to }: Span): string {
  return `${clock(from)}–${clock(to)}`;
}

function clock(milliseconds: number): string {
  return timeText(new Date(milliseconds).toISOString());
}
