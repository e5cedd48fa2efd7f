/** Totals side by side, by the rules that report and replay count by. */
import type { Figure } from '../../game/evidence.ts';
import { netOfParts, partsOf, sumOfParts } from '../../game/evidence.ts';
import { totalsOf } from '../../game/scoring.ts';
import type { SessionState } from '../../game/state.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { Likeness } from './likeness.ts';

/** One figure of every session. */
export interface SideBySide {
  /** `null` where nothing is rated, or it is not asked. */
  readonly values: readonly (number | null)[];
  /** Each less the first; what nobody rated adds nothing. `null` where they cannot be compared. */
  readonly lessFirst: readonly (number | null)[];
}

export interface CriterionFigures {
  readonly id: string;
  readonly kind: 'benefit' | 'fear';
  readonly name: string;
  /** The plain sum of its ratings. */
  readonly sum: SideBySide;
  /** What that adds to the net: weighted, and negative for a fear. */
  readonly adds: SideBySide;
}

export interface SeatFigures {
  readonly seat: string;
  readonly net: SideBySide;
  /** The plain sum by criterion. */
  readonly byCriterion: Readonly<Record<string, SideBySide>>;
}

export interface Figures {
  readonly net: SideBySide;
  readonly index: SideBySide;
  readonly byRound: readonly { readonly round: number; readonly net: SideBySide }[];
  readonly bySeat: readonly SeatFigures[];
  /** Those that every session asks the same. */
  readonly byCriterion: readonly CriterionFigures[];
}

export interface Counted {
  /** Holding only the moves that count. */
  readonly state: SessionState;
  readonly pack: Pack;
}

export function figuresOf(
  sides: readonly Counted[],
  likeness: Likeness,
  isScored: boolean,
): Figures {
  const totals = sides.map(({ state, pack }) => totalsOf(state, pack));
  const nets = isScored && likeness.comparesNets;
  const rounds = new Set(totals.flatMap(({ byRound }) => Object.keys(byRound).map(Number)));
  const criteria = (sides[0]?.pack.criteria ?? []).filter(({ id }) =>
    likeness.criteria.includes(id),
  );
  const part = (figure: Figure, of: typeof netOfParts) =>
    sides.map(({ state, pack }) => of(partsOf(state, pack, figure)));
  return {
    net: sideBySide(
      totals.map(({ net }) => net),
      nets,
    ),
    index: sideBySide(
      totals.map(({ index }) => index),
      nets,
    ),
    byRound: [...rounds]
      .toSorted((a, b) => a - b)
      .map((round) => ({
        round,
        net: sideBySide(
          totals.map(({ byRound }) => byRound[round] ?? null),
          nets,
        ),
      })),
    bySeat: seatsOf(sides).map((seat) => ({
      seat,
      net: sideBySide(
        totals.map(({ bySeat }) => bySeat[seat] ?? null),
        nets,
      ),
      byCriterion: Object.fromEntries(
        criteria.map(({ id }) => [
          id,
          sideBySide(part({ seat, criterion: id }, sumOfParts), isScored),
        ]),
      ),
    })),
    byCriterion: criteria.map(({ id, kind, name }) => ({
      id,
      kind,
      name,
      sum: sideBySide(
        totals.map(({ byCriterion }) => byCriterion[id] ?? null),
        isScored,
      ),
      adds: sideBySide(part({ criterion: id }, netOfParts), nets),
    })),
  };
}

export function sideBySide(values: readonly (number | null)[], compares: boolean): SideBySide {
  const [first = null] = values;
  return {
    values,
    lessFirst: values.map((value) => (compares ? less(value, first) : null)),
  };
}

function less(value: number | null, first: number | null): number | null {
  return value === null && first === null ? null : (value ?? 0) - (first ?? 0);
}

/** In the order of the first, then of those that only others have. */
export function seatsOf(sides: readonly { readonly pack: Pack }[]): string[] {
  return [...new Set(sides.flatMap(({ pack }) => pack.seats.map(({ id }) => id)))];
}
