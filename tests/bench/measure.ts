/** A goal about a ratio: `most` for ours ÷ reference, `least` for how many times faster. */
export type Goal = { readonly most: number } | { readonly least: number };

export interface Case {
  readonly name: string;
  readonly against: string;
  readonly goal: Goal;
  /** Milliseconds unless said. */
  readonly unit?: Unit;
  /** Left out, with a word, where there is no browser. */
  readonly needsBrowser?: true;
  /** Sets up once; each call of `ours` and `reference` does the same amount of work. */
  prepare(context: BenchContext): Promise<Prepared>;
}

export interface BenchContext {
  /** A folder of one's own, emptied afterwards. */
  readonly folder: string;
  /** Where the project is, built. */
  readonly root: string;
  /** Where the peers are installed. */
  readonly peers: string;
  /** The file of a Chromium; empty for a case that needs none. */
  readonly browser: string;
}

export type Unit = 'ms' | 'MB';

/** Work to be timed, or work that answers its own figure in the unit of the case. */
export type Work = (() => void) | (() => Promise<number>);

export interface Prepared {
  readonly ours: Work;
  readonly reference: Work;
  /** How much of the reference's work one call does, when it would take too long in full. */
  readonly referenceShare?: number;
  readonly close?: () => void | Promise<void>;
}

export interface Result {
  readonly name: string;
  readonly unit: Unit;
  readonly ours: number;
  readonly reference: number;
  readonly against: string;
  readonly ratio: number;
  readonly goal: string;
  readonly holds: boolean;
}

const pairs = 15;
const warmUps = 3;

/** Ours and the reference by turns, A B A B …; medians. */
export async function measure(bench: Case, context: BenchContext): Promise<Result> {
  const prepared = await bench.prepare(context);
  const share = prepared.referenceShare ?? 1;
  const ours: number[] = [];
  const reference: number[] = [];
  for (let pair = -warmUps; pair < pairs; pair += 1) {
    const a = await time(prepared.ours);
    const b = (await time(prepared.reference)) / share;
    if (pair < 0) continue;
    ours.push(a);
    reference.push(b);
  }
  await prepared.close?.();
  return resultOf(bench, median(ours), median(reference));
}

function resultOf(
  { name, against, goal, unit = 'ms' }: Case,
  ours: number,
  reference: number,
): Result {
  const base = { name, unit, ours, reference, against };
  if ('most' in goal) {
    const ratio = ours / reference;
    return { ...base, ratio, goal: `≤ ${goal.most}×`, holds: ratio <= goal.most };
  }
  const ratio = reference / ours;
  return { ...base, ratio, goal: `≥ ${goal.least}× faster`, holds: ratio >= goal.least };
}

async function time(work: Work): Promise<number> {
  const start = performance.now();
  const own = work();
  const elapsed = performance.now() - start;
  return own instanceof Promise ? await own : elapsed;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
