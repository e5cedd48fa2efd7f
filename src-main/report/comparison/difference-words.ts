import type { Change, OneSided, PackDifference } from '../../scenario/pack-difference.ts';
import { capitalised, listed } from '../words/counts.ts';

/** What two packs differ in, in sentences; nothing when what is measured is the same. */
export function differenceWords(
  { criteria, seats, weights, questions, levels, names }: PackDifference,
  a: string,
  b: string,
): string[] {
  const reworded = Map.groupBy(levels, ({ id }) => id);
  return [
    ...oneSided(criteria, 'asks', a, b),
    ...weights.map(({ id, a: one, b: other }) => `${id} weighs ${one} in ${a}, ${other} in ${b}.`),
    ...(questions.length > 0 ? [`${listed(questions)} ${ask(questions)} else in ${b}.`] : []),
    ...[...reworded].map(
      ([id, changes]) => `${id} has other words in ${b} at ${listed(changes.map(levelOf))}.`,
    ),
    ...oneSided(seats, 'seats', a, b),
    ...names.map((name) => nameSentence(name, a, b)),
  ];
}

function ask(questions: readonly string[]): string {
  return questions.length === 1 ? 'asks something' : 'ask something';
}

function oneSided({ onlyA, onlyB }: OneSided, verb: string, a: string, b: string): string[] {
  const only = (ids: readonly string[], who: string) =>
    ids.length > 0 ? [`only ${who} ${verb} ${listed(ids.map(capitalised))}`] : [];
  const told = [...only(onlyA, a), ...only(onlyB, b)];
  return told.length > 0 ? [`${capitalised(told.join(', '))}.`] : [];
}

function levelOf({ level }: { readonly level: string }): string {
  const value = Number(level);
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}

function nameSentence({ a: one, b: other }: Change<string>, a: string, b: string): string {
  return `${one} in ${a} is ${other} in ${b}.`;
}
