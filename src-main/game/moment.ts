/**
 * Arithmetic on ISO 8601 moments in UTC without a clock: `Date` is banned from the rules
 * because `new Date()` reads one.
 */

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?Z$/;

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, `days_from_civil`). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Milliseconds since 1970-01-01T00:00Z; `NaN` when the text is not a moment. */
export function epochMilliseconds(moment: string): number {
  const match = pattern.exec(moment);
  if (!match) return Number.NaN;
  const [, year, month, day, hour, minute, second = '0', fraction = '0'] = match;
  const days = daysFromCivil(Number(year), Number(month), Number(day));
  const seconds = days * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return seconds * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

export function millisecondsBetween(from: string, to: string): number {
  return epochMilliseconds(to) - epochMilliseconds(from);
}

/** Negative when `a` came first; moments may differ in their decimals. */
export function compareMoments(a: string, b: string): number {
  return a === b ? 0 : millisecondsBetween(b, a);
}
