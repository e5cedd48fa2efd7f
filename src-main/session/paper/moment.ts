/** Times as people write them down, made into UTC. */

/** A wall-clock time: year, month from 1, day, hour, minute, second. */
type Wall = readonly [number, number, number, number, number, number];

/** `2026-03-12`, if there is such a day. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  return isWall([Number(match[1]), Number(match[2]), Number(match[3]), 0, 0, 0]);
}

/** The calendar day in a zone at a moment. */
export function dayIn(zone: string, moment: string): string {
  const [year, month, day] = wallIn(zone, new Date(moment));
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

export const isClockTime = (text: string): boolean => /^\d{1,2}:\d\d(:\d\d)?$/.test(text);

/**
 * ISO 8601 in UTC; `undefined` when the text is no time. Understood are `14:27` on the day given,
 * `2026-03-12T14:27` and `2026-03-12 14:27` in the zone, with seconds or without, and any of the
 * last two with `Z` or an offset.
 *
 * @param zone IANA name, such as `Europe/Brussels`
 */
export function momentOf(text: string, day: string, zone: string): string | undefined {
  const whole = isClockTime(text) ? `${day}T${text.replace(/^(?=\d:)/, '0')}` : text;
  const [, year, month, date, hour, minute, second = 0, offset] = pattern.exec(whole) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d, h, min, s] = [year, month, date, hour, minute, second].map(Number);
  const wall: Wall = [y ?? 0, m ?? 0, d ?? 0, h ?? 0, min ?? 0, s ?? 0];
  if (!isWall(wall)) return undefined;
  if (offset === undefined) return inZone(wall, zone);
  const ahead = millisecondsAhead(offset);
  return ahead === undefined ? undefined : new Date(asUtc(wall) - ahead).toISOString();
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** Of an offset such as `Z` or `+01:00`. */
function millisecondsAhead(offset: string): number | undefined {
  if (offset.toUpperCase() === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function isWall([year, month, day, hour, minute, second]: Wall): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const sameDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return year >= 1900 && sameDay && hour < 24 && minute < 60 && second < 60;
}

function asUtc([year, month, day, hour, minute, second]: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** An hour that a clock strikes twice is its first; one that it leaves out is the one after. */
function inZone(wall: Wall, zone: string): string {
  const wanted = asUtc(wall);
  const offsets = [-24, 24].map((hours) => {
    const near = new Date(wanted + hours * 3_600_000);
    return asUtc(wallIn(zone, near)) - near.getTime();
  });
  const candidates = offsets.map((offset) => wanted - offset);
  const fitting = candidates.filter((time) => asUtc(wallIn(zone, new Date(time))) === wanted);
  const time = fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates);
  return new Date(time).toISOString();
}

function wallIn(zone: string, date: Date): Wall {
  const parts = formatterOf(zone).formatToParts(date);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return [part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')];
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formatters.set(zone, made);
  return made;
}
