import { contribution } from '../../game/scoring.ts';
import type { PackCriterion } from '../../scenario/pack.ts';
import type { ReportContext } from '../context.ts';
import type { MoveRef } from './move-ref.ts';
import { refOf } from './move-ref.ts';
import type { ReportMoves } from './moves.ts';
import type { ReportScore } from './scores.ts';

/** A move that counted on a criterion. */
export interface CriterionMove {
  readonly move: MoveRef;
  readonly score: ReportScore;
  /** The anchor nearest to the value, with its level; empty between two as near. */
  readonly anchor: string;
}

export interface ReportCriterion {
  readonly id: string;
  readonly kind: 'benefit' | 'fear';
  readonly name: string;
  readonly question: string;
  readonly weight: number;
  readonly source: readonly string[];
  /** The plain sum, as in the totals. */
  readonly sum: number | null;
  /** What the sum adds to the net. */
  readonly added: number | null;
  /** Standing moves, and how they were rated. */
  readonly moves: number;
  readonly rated: number;
  readonly cameAbout: number;
  readonly noEffect: number;
  readonly receded: number;
  /** Farthest from zero first. */
  readonly strongest: readonly CriterionMove[];
}

const most = 4;

export function criteriaOf(context: ReportContext, moves: ReportMoves): ReportCriterion[] {
  const { pack, totals, points } = context;
  return pack.criteria.map((criterion) => {
    const { id, kind, name, question, weight, source } = criterion;
    const values = points.map((point) => point.values[id] ?? null);
    const count = (holds: (value: number) => boolean) =>
      values.filter((value) => value !== null && holds(value)).length;
    const sum = totals.byCriterion[id] ?? null;
    return {
      id,
      kind,
      name,
      question,
      weight,
      source,
      sum,
      added: sum === null ? null : contribution(criterion, sum),
      moves: points.length,
      rated: count(() => true),
      cameAbout: count((value) => value > 0),
      noEffect: count((value) => value === 0),
      receded: count((value) => value < 0),
      strongest: strongestOf(context, moves, criterion),
    };
  });
}

function strongestOf(
  { points }: ReportContext,
  moves: ReportMoves,
  criterion: PackCriterion,
): CriterionMove[] {
  return points
    .flatMap(({ move: { id } }): CriterionMove[] => {
      const move = moves.get(id);
      const score = move?.scores.find((candidate) => candidate.criterion === criterion.id);
      if (!move || !score?.value) return [];
      return [{ move: refOf(move), score, anchor: anchorOf(criterion, score.value) }];
    })
    .toSorted((a, b) => Math.abs(b.score.value ?? 0) - Math.abs(a.score.value ?? 0))
    .slice(0, most);
}

const levels = ['-2', '-1', '0', '1', '2'] as const;

/** The words of the level a value lies at or, for a mean, nearest to. */
export function anchorOf(criterion: PackCriterion, value: number): string {
  const away = Math.sign(value) * Math.round(Math.abs(value));
  const level = levels[away + 2];
  return level === undefined ? '' : criterion.levels[level];
}
