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

/** The moment so many milliseconds after 1970-01-01T00:00Z; the other way round. */
export function momentAt(milliseconds: number): string {
  const days = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const [year, month, day] = civilFromDays(days);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const seconds = Math.floor(rest / 1000);
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    two(Math.floor(part)),
  );
  return `${date}T${time.join(':')}.${String(rest % 1000).padStart(3, '0')}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Hinnant, `civil_from_days`. */
function civilFromDays(since: number): [year: number, month: number, day: number] {
  const z = since + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}
