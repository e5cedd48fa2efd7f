/**
 * Two to six sessions or forks set side by side, for control: where they part, by move, seat,
 * round and criterion. Those whose logs were one are counted since, others over everything.
 */
import type { ForkPlace } from '../game/fork-place.ts';
import type { SessionState } from '../game/state.ts';
import type { InjectAnswers } from './comparison/answers.ts';
import { answersOf } from './comparison/answers.ts';
import type { Figures, SideBySide } from './comparison/figures.ts';
import { figuresOf, seatsOf, sideBySide } from './comparison/figures.ts';
import type { ImperativesAtEnd, Outcomes } from './comparison/judgements.ts';
import { imperativesOf, outcomesOf } from './comparison/judgements.ts';
import type { Likeness } from './comparison/likeness.ts';
import { likenessOf } from './comparison/likeness.ts';
import { fewestCompared, mostCompared } from './comparison/limits.ts';
import { lineUp } from './comparison/line-up.ts';
import type { LinedUp } from './comparison/line-up.ts';
import type { LinedMove } from './comparison/lined-move.ts';
import { isSame, linedMove } from './comparison/lined-move.ts';
import type { Counts } from './comparison/parting.ts';
import { partingOf } from './comparison/parting.ts';
import type { Compared, Side, Working } from './comparison/side.ts';
import { sideOf, workingOf } from './comparison/side.ts';
import type { LinePoint } from './comparison/trajectories.ts';
import { trajectoriesOf } from './comparison/trajectories.ts';

export type { Compared, Side } from './comparison/side.ts';

export interface ComparedRow {
  readonly round: number;
  readonly seat: string;
  /** One place for each session; `null` where the seat made no such move. */
  readonly moves: readonly (LinedMove | null)[];
  readonly net: SideBySide;
  /** All logs have it, and nothing became of it in one that did not in the others. */
  readonly isShared: boolean;
}

export interface Comparison {
  readonly sides: readonly Side[];
  readonly counts: Counts;
  /** Where the last log that all of them share had come to; `null` where they never were one. */
  readonly parted: ForkPlace | null;
  /** Whether a session has a move of its own: since they parted, of those that were one. */
  readonly hasMoved: readonly boolean[];
  readonly likeness: Likeness;
  /** Rounds opened in any of them; without a name where they are called differently. */
  readonly rounds: readonly { readonly number: number; readonly name: string }[];
  readonly rows: readonly ComparedRow[];
  /** How many rows, from the first, lie before they parted; 0 where the logs were never one. */
  readonly stem: number;
  /** Where each stands after each row it has a scored move in, counted in the order of the rows. */
  readonly lines: readonly (readonly LinePoint[])[];
  /** Net at the end, over everything. */
  readonly net: SideBySide;
  /** Of what counts. */
  readonly figures: Figures;
  readonly imperatives: readonly ImperativesAtEnd[];
  readonly outcomes: Outcomes;
  readonly injects: readonly InjectAnswers[];
}

/** @throws RangeError for fewer than two or more than six */
export function comparisonOf(compared: readonly Compared[]): Comparison {
  if (compared.length < fewestCompared || compared.length > mostCompared) {
    throw new RangeError(`Two to six sessions are compared, not ${compared.length}.`);
  }
  const all = compared.map(workingOf);
  const packs = all.map(({ pack }) => pack);
  const likeness = likenessOf(packs);
  const { shared, counts, place: parted } = partingOf(compared);
  const sides = all.map(sideOf);
  const isScored = sides.every(({ totals }) => totals.net !== null);
  const lined = lineUp(
    all.map(({ state }) => state),
    seatsOf(all),
    shared,
  );
  const rows = lined.map((row): ComparedRow => {
    const moves = row.moves.map((move, place) => {
      const pack = packs[place];
      return move && pack ? linedMove(move, pack) : null;
    });
    return {
      round: row.round,
      seat: row.seat,
      moves,
      net: sideBySide(
        moves.map((move) => move?.net ?? null),
        isScored && likeness.comparesNets,
      ),
      isShared: isOneMove(moves, shared),
    };
  });
  const own = countedRows({ counts, rows });
  const counted = all.map(({ state, pack }, place) => ({
    pack,
    state: countedIn({ counts, rows }, place, state),
  }));
  return {
    sides,
    counts,
    parted,
    hasMoved: sides.map((_, place) =>
      own.some(({ moves }) => (moves[place]?.version ?? 0) > (parted ? shared : 0)),
    ),
    likeness,
    rounds: roundsOf(all),
    rows,
    stem: stemOf(lined, shared),
    lines: trajectoriesOf(all, lined),
    net: sideBySide(
      sides.map(({ totals }) => totals.net),
      isScored && likeness.comparesNets,
    ),
    figures: figuresOf(counted, likeness, isScored),
    imperatives: imperativesOf(all),
    outcomes: outcomesOf(all),
    injects: answersOf(all),
  };
}

/** Of a move that all logs share, none has made anything else since. */
function isOneMove([first, ...others]: readonly (LinedMove | null)[], shared: number): boolean {
  if (!first || first.version > shared) return false;
  return others.every((other) => other && isSame(first, other));
}

type Rows = Pick<Comparison, 'counts' | 'rows'>;

function countedRows({ counts, rows }: Rows): readonly ComparedRow[] {
  return counts === 'over everything' ? rows : rows.filter(({ isShared }) => !isShared);
}

/** A session with only the moves that its figures are over, for whoever asks what those are made of. */
export function countedIn(compared: Rows, place: number, state: SessionState): SessionState {
  const ids = countedRows(compared).flatMap(({ moves }) => moves[place]?.id ?? []);
  return withOnly(state, new Set(ids));
}

function withOnly(state: SessionState, ids: ReadonlySet<string>): SessionState {
  const rounds = state.rounds.map((round) => ({
    ...round,
    order: round.order.filter((id) => ids.has(id)),
  }));
  return { ...state, rounds };
}

function stemOf(rows: readonly LinedUp[], shared: number): number {
  const isOfAll = ({ moves: [first, ...others] }: LinedUp) =>
    !!first && first.version <= shared && others.every((other) => other?.id === first.id);
  return rows.findLastIndex(isOfAll) + 1;
}

function roundsOf(all: readonly Working[]): Comparison['rounds'] {
  const names = new Map<number, Set<string>>();
  for (const { state } of all) {
    for (const { number, status, plan } of state.rounds) {
      if (status === 'planned') continue;
      names.set(number, (names.get(number) ?? new Set()).add(plan.name));
    }
  }
  return [...names]
    .toSorted(([a], [b]) => a - b)
    .map(([number, said]) => ({ number, name: said.size === 1 ? ([...said][0] ?? '') : '' }));
}
