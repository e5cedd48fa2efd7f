const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const minuteMs = 60_000;
const none = '–';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function parse(iso: string): Date | null {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** "15:10" in local time; seconds only for saves. */
export function timeText(iso: string, { seconds = false } = {}): string {
  const date = parse(iso);
  if (!date) return none;
  const text = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return seconds ? `${text}:${two(date.getSeconds())}` : text;
}

/** "15:10–15:46". */
export function timeRange(from: string, to: string): string {
  return `${timeText(from)}–${timeText(to)}`;
}

/** "12 Mar 2026", or "Thu 12 Mar 2026". */
export function dateText(iso: string, { weekday = false } = {}): string {
  const date = parse(iso);
  if (!date) return none;
  const text = `${date.getDate()} ${months[date.getMonth()]} ${date.getFullYear()}`;
  return weekday ? `${weekdays[date.getDay()]} ${text}` : text;
}

/** Minutes as "53 min", "2 h" or "3 h 46 min". */
export function minutesText(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Seconds left as "07:42"; below zero, time over as "+00:35". */
export function clockText(secondsLeft: number): string {
  // Rounded up, so that zero shows only once the time is really gone.
  const whole = Math.ceil(secondsLeft);
  const size = Math.abs(whole);
  const text = `${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return whole < 0 ? `+${text}` : text;
}

/** Of the local calendar day, as if in UTC, so that no day is longer than another. */
function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

function daysBefore(date: Date, now: Date): number {
  return (midnight(now) - midnight(date)) / (24 * 60 * minuteMs);
}

/** When something was last opened, in the words of a list. */
export function openedText(iso: string | null, now: Date): string {
  if (iso === null) return 'Never';
  const date = parse(iso);
  if (!date) return none;
  const days = daysBefore(date, now);
  if (days <= 0) {
    const minutes = Math.floor((now.getTime() - date.getTime()) / minuteMs);
    if (minutes < 1) return 'Just now';
    return minutes < 60 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
  }
  if (days === 1) return 'Yesterday';
  const text = `${date.getDate()} ${months[date.getMonth()]}`;
  return date.getFullYear() === now.getFullYear() ? text : `${text} ${date.getFullYear()}`;
}
