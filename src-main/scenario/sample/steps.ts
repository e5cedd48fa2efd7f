/** What happens again and again in a session, in one line of the script each. */
import type { Command } from '../../game/command.ts';
import type { Level, Rating } from '../../game/event/scores.ts';
import type { Script, Step } from './script.ts';
import { later, step, steps } from './script.ts';
import { evaluators, seatOf } from './roster.ts';

type Declaration = Omit<Command<'logMove'>, 'kind' | 'seat' | 'author'>;

export function declare(at: string, author: string, declaration: Declaration): Step {
  return step(at, { kind: 'logMove', seat: seatOf(author), author, ...declaration });
}

type Voice = readonly [
  side: '+' | '-',
  by: string,
  weight: 'strong' | 'normal' | 'trivial',
  text: string,
];

/** Reasons for and against a move, a quarter of a minute apart. */
export function argue(at: string, moveId: string, ...voices: readonly Voice[]): Script {
  return steps(
    at,
    15,
    voices.map(([sign, by, weight, text]) => {
      const side = sign === '+' ? ('for' as const) : ('against' as const);
      return { kind: 'addArgument', moveId, side, by, weight, text };
    }),
  );
}

type Asked = Omit<Command<'adjudicateMove'>, 'kind' | 'moveId'>;

/** @param seed of dice or a draw that is not thrown on the table */
export function adjudicate(at: string, moveId: string, asked: Asked, seed?: number): Step {
  const adjudicated = step(at, { kind: 'adjudicateMove', moveId, ...asked });
  return seed === undefined ? adjudicated : { ...adjudicated, seed };
}

const criteria = ['B1', 'B2', 'B3', 'F1', 'F2', 'F3'] as const;
type Criterion = (typeof criteria)[number];

/** Too little to go by. */
export const unclear = 'insufficient';

/** On B1 to F3; `null` where an evaluator gave none. */
type Row = readonly (Rating | null)[];
type Numbered<T> = Readonly<Partial<Record<1 | 2 | 3, T>>>;

interface Rated {
  /** By evaluator and criterion. */
  readonly because?: Numbered<Readonly<Partial<Record<Criterion, string>>>>;
  /** The level agreed on, why, and the evaluators who keep to their own. */
  readonly agreed?: Readonly<
    Partial<Record<Criterion, readonly [value: Level, reason: string, dissents?: (1 | 2 | 3)[]]>>
  >;
  /** Why the reveal did not wait. */
  readonly early?: string;
}

/** Evaluators 1 to 3 rate blind, then the ratings are revealed, then some are reconciled. */
export function rate(at: string, moveId: string, rows: readonly Row[], rated: Rated = {}): Script {
  const { because = {}, agreed = {}, early } = rated;
  const given = rows.map((row, index): Step => {
    const number = (index + 1) as 1 | 2 | 3;
    const scores = criteria.flatMap((criterion, place) => {
      const value = row[place] ?? null;
      return value === null ? [] : { criterion, value, reason: because[number]?.[criterion] ?? '' };
    });
    const evaluator = nameOf(number);
    return step(later(at, index * 7), { kind: 'giveScores', moveId, evaluator, scores });
  });
  const reveal = { kind: 'revealScores' as const, moveId };
  const reconciled = criteria.flatMap((criterion) => {
    const [value, reason, dissents = []] = agreed[criterion] ?? [];
    if (value === undefined || reason === undefined) return [];
    const named = dissents.map(nameOf);
    return { kind: 'reconcileScore' as const, moveId, criterion, value, reason, dissents: named };
  });
  return [
    ...given,
    step(later(at, 22), early === undefined ? reveal : { ...reveal, overrideReason: early }),
    ...steps(later(at, 30), 8, reconciled),
  ];
}

function nameOf(number: 1 | 2 | 3): string {
  return evaluators[number - 1] ?? '';
}

/** The imperatives at the end of a round, each with its reason. */
export function assess(
  at: string,
  round: number,
  ...assessed: readonly (readonly [value: Level, reason: string])[]
): Script {
  return steps(
    at,
    4,
    assessed.map(([value, reason], index) => ({
      kind: 'assessImperative',
      imperative: `I${index + 1}`,
      round,
      value,
      reason,
    })),
  );
}
