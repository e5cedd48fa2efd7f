import { contribution } from '../../game/scoring.ts';
import type { Rating } from '../../game/event/scores.ts';
import type { Move } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { ReportContext } from '../context.ts';
import { placeOf } from './place-of.ts';

/** A move on a criterion: the value that counts, and every revealed rating behind it. */
export interface ReportScore {
  readonly criterion: string;
  /** Reconciled, else the mean; `null` when no rating counts. */
  readonly value: number | null;
  readonly reconciled: {
    readonly value: number;
    readonly reason: string;
    readonly dissents: readonly string[];
    readonly version: number;
  } | null;
  readonly ratings: readonly ReportRating[];
}

export interface ReportRating {
  /** Place among the report's evaluators, from 0. */
  readonly rater: number;
  readonly evaluator: string;
  readonly value: Rating;
  readonly reason: string;
  readonly version: number;
}

/** Criteria without a revealed rating are left out: they are not rated, which is not nought. */
export function scoresOf(
  { texts, people, pack }: ReportContext,
  move: Move,
  values: Readonly<Record<string, number | null>>,
): ReportScore[] {
  return pack.criteria.flatMap(({ id }): ReportScore[] => {
    const place = (field: string, version: number) => ({
      ...placeOf(move, field, `${id}, ${field}`),
      version,
    });
    const given = move.scores[id] ?? {};
    const ratings = people.evaluators.flatMap((evaluator, rater): ReportRating[] => {
      const score = given[evaluator];
      if (!score?.revealed || score.value === 'sealed') return [];
      const { value, reason, version } = score;
      const name = people.evaluator(evaluator);
      const told = reason === '' ? '' : texts.say(reason, place('reason', version));
      return [{ rater, evaluator: name, value, reason: told, version }];
    });
    const official = move.reconciled[id];
    if (ratings.length === 0 && !official) return [];
    const reconciled = official
      ? {
          value: official.value,
          reason: texts.say(official.reason, place('reconciliation', official.version)),
          dissents: official.dissents.map((evaluator) => people.evaluator(evaluator)),
          version: official.version,
        }
      : null;
    return [{ criterion: id, value: values[id] ?? null, reconciled, ratings }];
  });
}

/** The paragraphs behind the criterion that weighed most; none when nothing had an effect. */
export function sourcesOf(
  pack: Pack,
  values: Readonly<Record<string, number | null>>,
): readonly string[] {
  let most = 0;
  let sources: readonly string[] = [];
  for (const criterion of pack.criteria) {
    const weight = Math.abs(contribution(criterion, values[criterion.id] ?? 0));
    if (weight <= most) continue;
    most = weight;
    sources = criterion.source;
  }
  return sources;
}
