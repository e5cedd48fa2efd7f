/**
 * When a session starts, as a moment: its wall-clock time in the zone of this machine, on its own
 * date or, where it has none, on the given day. `null` while there is no time.
 */
export function startMoment(date: string, start: string, day: Date): string | null {
  const time = /^(\d\d):(\d\d)$/.exec(start);
  if (!time) return null;
  const [year, month, dayOfMonth] = date
    ? date.split('-').map(Number)
    : [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const moment = new Date(
    year ?? 0,
    (month ?? 1) - 1,
    dayOfMonth ?? 1,
    Number(time[1]),
    Number(time[2]),
  );
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
