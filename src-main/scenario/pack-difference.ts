/** What sessions played with two packs, or two versions of one, cannot be compared in. */
import type { Pack, PackCriterion, Seat } from './pack.ts';

export interface PackDifference {
  /** Ids of criteria and seats that only one of the two has. */
  readonly criteria: OneSided;
  readonly seats: OneSided;
  readonly weights: readonly Change<number>[];
  /** Criteria whose kind, name or question differs: the same id asks something else. */
  readonly questions: readonly string[];
  readonly levels: readonly (Change<string> & { readonly level: string })[];
  /** Seats whose name or code differs. */
  readonly names: readonly Change<string>[];
}

export interface OneSided {
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

export interface Change<T> {
  readonly id: string;
  readonly a: T;
  readonly b: T;
}

/** In the order of `a`; briefs, injects and all that is not measured do not count. */
export function packDifference(a: Pack, b: Pack): PackDifference {
  const criteria = pairs(a.criteria, b.criteria);
  const seats = pairs(a.seats, b.seats);
  return {
    criteria: oneSided(a.criteria, b.criteria),
    seats: oneSided(a.seats, b.seats),
    weights: criteria
      .filter(([one, other]) => one.weight !== other.weight)
      .map(([one, other]) => ({ id: one.id, a: one.weight, b: other.weight })),
    questions: criteria.filter(asksElse).map(([{ id }]) => id),
    levels: criteria.flatMap(([one, other]) => levelsOf(one, other)),
    names: seats
      .filter(([one, other]) => nameOf(one) !== nameOf(other))
      .map(([one, other]) => ({ id: one.id, a: nameOf(one), b: nameOf(other) })),
  };
}

/** Whether scores of the one mean the same in the other. */
export function isComparable({ criteria, weights, questions, levels }: PackDifference): boolean {
  const missing = [...criteria.onlyA, ...criteria.onlyB];
  return [missing, weights, questions, levels].every((list) => list.length === 0);
}

function pairs<T extends { readonly id: string }>(a: readonly T[], b: readonly T[]): [T, T][] {
  return a.flatMap((one) => {
    const other = b.find(({ id }) => id === one.id);
    return other ? [[one, other]] : [];
  });
}

function oneSided(
  a: readonly { readonly id: string }[],
  b: readonly { readonly id: string }[],
): OneSided {
  const without = (list: typeof a, others: typeof a) =>
    list.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id));
  return { onlyA: without(a, b), onlyB: without(b, a) };
}

function asksElse([a, b]: [PackCriterion, PackCriterion]): boolean {
  return a.kind !== b.kind || a.name !== b.name || a.question !== b.question;
}

function levelsOf(a: PackCriterion, b: PackCriterion): PackDifference['levels'] {
  const words: Readonly<Record<string, string>> = b.levels;
  return Object.entries(a.levels)
    .filter(([level, text]) => words[level] !== text)
    .map(([level, text]) => ({ id: a.id, level, a: text, b: words[level] ?? '' }))
    .toSorted((one, other) => Number(other.level) - Number(one.level));
}

function nameOf({ code, name }: Seat): string {
  return `${code} ${name}`;
}
