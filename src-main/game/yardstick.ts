/** Words for likelihoods, so that two people who say “likely” mean the same. */

export interface Band {
  readonly words: string;
  /** Per cent, both ends included. */
  readonly from: number;
  readonly to: number;
}

export interface Yardstick {
  readonly name: string;
  readonly bands: readonly Band[];
}

/**
 * UK Professional Head of Intelligence Assessment, Probability Yardstick (2024). The gaps between
 * the bands are deliberate: a number that falls into one has no word, 50 % among them.
 */
const phia: Yardstick = {
  name: 'PHIA',
  bands: [
    { words: 'remote chance', from: 0, to: 5 },
    { words: 'highly unlikely', from: 10, to: 20 },
    { words: 'unlikely', from: 25, to: 35 },
    { words: 'realistic possibility', from: 40, to: 49 },
    { words: 'likely', from: 55, to: 75 },
    { words: 'highly likely', from: 80, to: 90 },
    { words: 'almost certain', from: 95, to: 100 },
  ],
};

/**
 * US Intelligence Community Directive 203, Analytic Standards (2015), §6.e. Its bands meet; a
 * number on the border takes the word nearer to even.
 */
const icd203: Yardstick = {
  name: 'ICD 203',
  bands: [
    { words: 'almost no chance', from: 1, to: 4 },
    { words: 'very unlikely', from: 5, to: 19 },
    { words: 'unlikely', from: 20, to: 44 },
    { words: 'roughly even chance', from: 45, to: 55 },
    { words: 'likely', from: 56, to: 80 },
    { words: 'very likely', from: 81, to: 95 },
    { words: 'almost certain', from: 96, to: 99 },
  ],
};

export const yardsticks = { phia, icd203 } as const satisfies Record<string, Yardstick>;
export type YardstickId = keyof typeof yardsticks;
export const yardstickIds = Object.keys(yardsticks) as [YardstickId, ...YardstickId[]];

/**
 * The word for a likelihood, or `null` where the yardstick has none.
 *
 * @param percent 0 up to 100; parts of a per cent are rounded, as they are on screen
 */
export function yardstickWord(percent: number, id: YardstickId): string | null {
  const whole = Math.round(percent);
  const band = yardsticks[id].bands.find(({ from, to }) => whole >= from && whole <= to);
  return band?.words ?? null;
}
