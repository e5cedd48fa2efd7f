/** A calendar day as it is typed and shown; it belongs to the room and has no time zone. */
import { dateText } from '../../../parts/time.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** “Tue 24 Mar 2026”. @param day such as `2026-03-24`, or empty */
export function dayText(day: string): string {
  // At noon of the machine's own day, so that no time zone makes it the day before.
  return day && dateText(`${day}T12:00`, { weekday: true });
}

/** `2026-03-24`, empty for an empty text, `null` when it is no day. The day comes first. */
export function readDay(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (!typed) return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const figures = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(typed);
  if (figures) return dayOf(figures[3], figures[2], figures[1]);
  const words = /^(?:[a-z]{3,9},? )?(\d{1,2})\.? ([a-z]{3,9})\.?,? (\d{4})$/.exec(typed);
  if (!words) return null;
  return dayOf(words[3], String(months.indexOf((words[2] ?? '').slice(0, 3)) + 1), words[1]);
}

function dayOf(year = '', month = '', date = ''): string | null {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}
