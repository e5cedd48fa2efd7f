import { scaleLinear } from 'd3-scale';

const minute = 60_000;
/** A stretch this long in which nothing happened is drawn as a break. */
const longGap = 60 * minute;
/** The share of the ruler a break takes, and all breaks together at most. */
const breakShare = 0.02;
const breaksAtMost = 0.3;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * minute);

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  /** The place of a time, 0 at the left end to 1 at the right. */
  readonly place: (time: number) => number;
  readonly timeAt: (place: number) => number;
  /** Times to label, on round minutes of the local day. */
  readonly ticks: readonly number[];
}

/** @param times sorted milliseconds since 1970, at least one */
export function timeScale(times: readonly number[], mostTicks = 10): TimeScale {
  const from = times[0] ?? 0;
  const to = Math.max(times.at(-1) ?? 0, from + 10 * minute);
  const stretches = stretchesOf([...times, to]);
  const share = Math.min(breakShare, breaksAtMost / Math.max(1, stretches.length - 1));
  const running = 1 - share * (stretches.length - 1);
  const total = stretches.reduce((sum, [a, b]) => sum + (b - a), 0);
  const domain: number[] = [];
  const range: number[] = [];
  let place = 0;
  for (const [a, b] of stretches) {
    domain.push(a, b);
    const end = place + ((b - a) / total) * running;
    range.push(place, end);
    place = end + share;
  }
  const scale = scaleLinear(domain, range).clamp(true);
  return {
    from,
    to,
    place: (time) => scale(time),
    timeAt: (at) => scale.invert(at),
    ticks: ticksOf(stretches, total / running / mostTicks),
  };
}

function stretchesOf(times: readonly number[]): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (const time of times) {
    const open = stretches.at(-1);
    if (open && time - open[1] <= longGap) open[1] = time;
    else stretches.push([time, time]);
  }
  // A moment alone takes as much room as a minute.
  for (const stretch of stretches) stretch[1] = Math.max(stretch[1], stretch[0] + minute);
  return stretches;
}

function ticksOf(stretches: readonly (readonly [number, number])[], least: number): number[] {
  const step = steps.find((candidate) => candidate >= least) ?? steps.at(-1) ?? minute;
  return stretches.flatMap(([a, b]) => {
    const offset = new Date(a).getTimezoneOffset() * minute;
    const first = Math.ceil((a - offset) / step) * step + offset;
    return Array.from({ length: Math.max(0, Math.floor((b - first) / step) + 1) }, (_, i) => {
      return first + i * step;
    });
  });
}
