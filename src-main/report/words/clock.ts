import { epochMilliseconds } from '../../game/moment.ts';

/** Shows moments as they were on the clock of one place. */
export interface Clock {
  readonly timeZone: string;
  /** `15:27`. */
  time(moment: string): string;
  /** `15:27:04`, for the log. */
  seconds(moment: string): string;
  /** `12 March 2026`. */
  day(moment: string): string;
  /** `2026-03-12T15:27:00+01:00`: local, and still exact. */
  stamp(moment: string): string;
}

type Shown = Readonly<
  Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'timeZoneName', string>
>;

/** Milliseconds. */
const quarter = 15 * 60 * 1000;

/**
 * @param timeZone an IANA name such as `Europe/Brussels`; another throws a `RangeError`
 * @param language of days in words, such as `fr`
 */
export function clockIn(timeZone: string, language = 'en-GB'): Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const known = new Map<number, Shown>();
  /** Offsets from UTC change on the quarter, so that within one only minutes and seconds move. */
  const quarterOf = (at: number): Shown => {
    const seen = known.get(at);
    if (seen) return seen;
    const parts = format.formatToParts(at).map(({ type, value }) => [type, value]);
    const shown = Object.fromEntries(parts) as Shown;
    known.set(at, shown);
    return shown;
  };
  const partsOf = (moment: string): Shown | null => {
    const at = epochMilliseconds(moment);
    if (Number.isNaN(at)) return null;
    const start = Math.floor(at / quarter) * quarter;
    const shown = quarterOf(start);
    const seconds = Math.floor((at - start) / 1000);
    const minute = Number(shown.minute) + Math.floor(seconds / 60);
    return { ...shown, minute: two(minute), second: two(seconds % 60) };
  };
  const time = (moment: string) => {
    const shown = partsOf(moment);
    return shown ? `${shown.hour}:${shown.minute}` : '';
  };
  return {
    timeZone,
    time,
    seconds(moment) {
      const shown = partsOf(moment);
      return shown ? `${shown.hour}:${shown.minute}:${shown.second}` : '';
    },
    day(moment) {
      const shown = partsOf(moment);
      return shown ? dayText(`${shown.year}-${shown.month}-${shown.day}`, language) : '';
    },
    stamp(moment) {
      const shown = partsOf(moment);
      if (!shown) return '';
      const { year, month, day, hour, minute, second, timeZoneName } = shown;
      const offset = /[1-9]/.test(timeZoneName) ? timeZoneName.replace('GMT', '') : 'Z';
      return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
    },
  };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const days = new Map<string, Intl.DateTimeFormat>();

/** `12 March 2026` from `2026-03-12`, in the language's own words; empty when no date is set. */
export function dayText(day: string, language = 'en-GB'): string {
  const at = epochMilliseconds(`${day}T00:00:00.000Z`);
  if (Number.isNaN(at)) return '';
  let format = days.get(language);
  if (!format) {
    const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    format = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
    days.set(language, format);
  }
  return format.format(at);
}

export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Whether days can be said in it here. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 1;
  } catch {
    return false;
  }
}
