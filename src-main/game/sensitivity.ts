/**
 * Whether the reading of a session hangs on one weight or one evaluator: the sign of the net and
 * the order of the seats, with each weight halved and doubled and each evaluator left out.
 */
import { ratingsOf } from './ratings.ts';
import { remembered } from './remembered.ts';
import type { Rules } from './rules.ts';
import { contribution, standingMoves, sumOrNull } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

export type Change =
  | { readonly kind: 'weight'; readonly criterion: string; readonly factor: 0.5 | 2 }
  | { readonly kind: 'evaluator'; readonly evaluator: string };

export interface Reading {
  readonly net: number | null;
  /** Seats with a net of their own, from the most to the least; equal ones in the pack's order. */
  readonly order: readonly string[];
  readonly bySeat: Readonly<Record<string, number | null>>;
}

export interface Trial extends Reading {
  readonly change: Change;
  readonly turnsSign: boolean;
  readonly turnsOrder: boolean;
}

export interface Sensitivity {
  readonly asItStands: Reading;
  readonly trials: readonly Trial[];
}

/** Differences smaller than this come from adding in another order. */
const grain = 1e-9;

/** A reconciled value is the group's own and stays when an evaluator is left out. */
export const sensitivityOf = remembered((state: SessionState, rules: Rules): Sensitivity => {
  const moves = standingMoves(state);
  const asItStands = read(moves, rules);
  const weights = rules.criteria
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) =>
      ([0.5, 2] as const).map((factor): Change => ({ kind: 'weight', criterion: id, factor })),
    );
  const raters = ratersOf(moves, rules);
  // With one evaluator alone there is nobody to go by without.
  const evaluators = raters.length < 2 ? [] : raters;
  const changes = [
    ...weights,
    ...evaluators.map((evaluator): Change => ({ kind: 'evaluator', evaluator })),
  ];
  return {
    asItStands,
    trials: changes.map((change) => {
      const reading = read(moves, rules, change);
      return {
        change,
        ...reading,
        turnsSign: signOf(reading.net) !== signOf(asItStands.net),
        turnsOrder: reading.order.join(' ') !== asItStands.order.join(' '),
      };
    }),
  };
});

function ratersOf(moves: readonly Move[], rules: Rules): string[] {
  const raters = new Set<string>();
  for (const move of moves) {
    for (const { id } of rules.criteria)
      for (const [rater] of ratingsOf(move, id)) raters.add(rater);
  }
  return [...raters];
}

function read(moves: readonly Move[], rules: Rules, change?: Change): Reading {
  const nets = moves.map((move) => ({ seat: move.seat, net: netUnder(move, rules, change) }));
  const bySeat = Object.fromEntries(
    rules.seats.map(({ id }) => [
      id,
      sumOrNull(nets.map(({ seat, net }) => (seat === id ? net : null))),
    ]),
  );
  const order = rules.seats
    .map(({ id }) => ({ id, net: bySeat[id] ?? null }))
    .filter((seat): seat is { id: string; net: number } => seat.net !== null)
    .toSorted((a, b) => (Math.abs(a.net - b.net) < grain ? 0 : b.net - a.net))
    .map(({ id }) => id);
  return { net: sumOrNull(nets.map(({ net }) => net)), order, bySeat };
}

function netUnder(move: Move, rules: Rules, change: Change | undefined): number | null {
  const without = change?.kind === 'evaluator' ? change.evaluator : undefined;
  return sumOrNull(
    rules.criteria.map((criterion) => {
      const value = valueWithout(move, criterion.id, without);
      if (value === null) return null;
      const isChanged = change?.kind === 'weight' && change.criterion === criterion.id;
      return contribution(criterion, value) * (isChanged ? change.factor : 1);
    }),
  );
}

function valueWithout(move: Move, criterion: string, without: string | undefined): number | null {
  const reconciled = move.reconciled[criterion];
  if (reconciled) return reconciled.value;
  const ratings = ratingsOf(move, criterion).filter(([rater]) => rater !== without);
  if (ratings.length === 0) return null;
  return ratings.reduce((sum, [, value]) => sum + value, 0) / ratings.length;
}

function signOf(net: number | null): -1 | 0 | 1 | null {
  if (net === null) return null;
  return Math.abs(net) < grain ? 0 : net < 0 ? -1 : 1;
}
