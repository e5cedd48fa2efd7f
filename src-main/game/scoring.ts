/**
 * From ratings to Beijing's position, or that of whomever the pack puts at the centre.
 *
 * A move's value on a criterion is the reconciled one where there is one, else the mean of its
 * revealed ratings. net(move) = Σ wᵢ·benefitᵢ − Σ wⱼ·fearⱼ over the criteria rated. What nobody
 * rated is `null`, never 0, and neither is a rating of insufficient evidence.
 */
import type { Agreement } from './agreement.ts';
import { agreementOf } from './agreement.ts';
import { allMoves } from './find.ts';
import { ratingsOf } from './ratings.ts';
import { remembered } from './remembered.ts';
import type { Criterion, Rules } from './rules.ts';
import type { Move, SessionState } from './state.ts';

export interface Totals {
  /** Σ of the nets of the moves that have one; `null` when none has. */
  readonly net: number | null;
  /** 100 · net ÷ Σ 2·weight over the rated pairs, −100 to +100. */
  readonly index: number | null;
  /** Pairs of a standing move and a criterion. */
  readonly coverage: { readonly rated: number; readonly ratable: number };
  /** The plain sum of a criterion's values. */
  readonly byCriterion: Readonly<Record<string, number | null>>;
  readonly bySeat: Readonly<Record<string, number | null>>;
  /** By round number, for the rounds that have been opened. */
  readonly byRound: Readonly<Record<string, number | null>>;
  readonly agreement: Agreement;
}

/** −2 to +2, or `null` when the move is not rated on the criterion. */
export function valueOf(move: Move, criterion: string): number | null {
  const reconciled = move.reconciled[criterion];
  if (reconciled) return reconciled.value;
  const ratings = ratingsOf(move, criterion);
  if (ratings.length === 0) return null;
  return ratings.reduce((sum, [, value]) => sum + value, 0) / ratings.length;
}

/** What a value adds to the net: weighted, and negative for a fear. */
export function contribution({ kind, weight }: Criterion, value: number): number {
  return (kind === 'benefit' ? 1 : -1) * weight * value;
}

/** The values of a move by criterion. */
export const valuesOf = remembered(
  (move: Move, rules: Pick<Rules, 'criteria'>): Readonly<Record<string, number | null>> =>
    Object.fromEntries(rules.criteria.map(({ id }) => [id, valueOf(move, id)])),
);

/** The net of a move, or `null` when nothing is rated. */
export const netOf = remembered((move: Move, rules: Pick<Rules, 'criteria'>): number | null =>
  sumOrNull(
    rules.criteria.map((criterion) => {
      const value = valueOf(move, criterion.id);
      return value === null ? null : contribution(criterion, value);
    }),
  ),
);

export function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (value === null ? sum : (sum ?? 0) + value), null);
}

export function standingMoves(state: SessionState): Move[] {
  return allMoves(state).filter((move) => move.status !== 'withdrawn');
}

export function totalsOf(state: SessionState, rules: Rules): Totals {
  const moves = standingMoves(state);
  const nets = new Map(moves.map((move) => [move, netOf(move, rules)]));
  const netWhere = (holds: (move: Move) => boolean) =>
    sumOrNull(moves.map((move) => (holds(move) ? (nets.get(move) ?? null) : null)));
  const net = netWhere(() => true);
  const byCriterion: Record<string, number | null> = {};
  let rated = 0;
  let possible = 0;
  for (const { id, weight } of rules.criteria) {
    const values = moves.map((move) => valueOf(move, id));
    const count = values.filter((value) => value !== null).length;
    byCriterion[id] = sumOrNull(values);
    rated += count;
    possible += count * 2 * weight;
  }
  const opened = state.rounds.filter((round) => round.status !== 'planned');
  return {
    net,
    index: net === null || possible === 0 ? null : (100 * net) / possible,
    coverage: { rated, ratable: moves.length * rules.criteria.length },
    byCriterion,
    bySeat: Object.fromEntries(
      rules.seats.map(({ id }) => [id, netWhere((move) => move.seat === id)]),
    ),
    byRound: Object.fromEntries(
      opened.map(({ number }) => [number, netWhere((move) => move.round === number)]),
    ),
    agreement: agreementOf(moves, rules),
  };
}
