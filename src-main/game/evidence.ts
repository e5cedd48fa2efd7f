/** What a number is made of: the rated pairs of move and criterion behind any total. */
import type { Criterion, Rules } from './rules.ts';
import { contribution, standingMoves, sumOrNull, valueOf } from './scoring.ts';
import type { Move, SessionState } from './state.ts';

/** A total over the pairs that meet every condition; without any, the session's net. */
export interface Figure {
  readonly seat?: string;
  readonly round?: number;
  readonly criterion?: string;
  readonly moveId?: string;
}

export interface Part {
  readonly move: Move;
  readonly criterion: Criterion;
  /** −2 to +2: reconciled, else the mean of the revealed ratings. */
  readonly value: number;
  /** What it adds to the net: weighted, and negative for a fear. */
  readonly adds: number;
}

/** In order of rounds and of when the moves happened, and of the pack's criteria. */
export function partsOf(state: SessionState, rules: Rules, figure: Figure): Part[] {
  return standingMoves(state)
    .filter((move) => holds(move, figure))
    .flatMap((move) =>
      rules.criteria
        .filter(({ id }) => figure.criterion === undefined || id === figure.criterion)
        .flatMap((criterion) => {
          const value = valueOf(move, criterion.id);
          return value === null
            ? []
            : [{ move, criterion, value, adds: contribution(criterion, value) }];
        }),
    );
}

/** What the parts add to the net; `null` when nothing is rated. */
export function netOfParts(parts: readonly Part[]): number | null {
  return sumOrNull(parts.map(({ adds }) => adds));
}

/** The plain sum of the ratings, as a criterion's total is told; `null` when nothing is rated. */
export function sumOfParts(parts: readonly Part[]): number | null {
  return sumOrNull(parts.map(({ value }) => value));
}

/** Every total a move has a part in, from its own to the session's. */
export function figuresOf(state: SessionState, rules: Rules, moveId: string): Figure[] {
  const own = partsOf(state, rules, { moveId });
  const { seat, round } = own[0]?.move ?? {};
  if (seat === undefined || round === undefined) return [];
  const criteria = own.map(({ criterion }) => criterion.id);
  return [
    { moveId },
    { round },
    { seat },
    { seat, round },
    ...criteria.map((criterion) => ({ criterion })),
    ...criteria.map((criterion) => ({ seat, criterion })),
    {},
  ];
}

function holds(move: Move, { seat, round, moveId }: Figure): boolean {
  return (
    (seat === undefined || move.seat === seat) &&
    (round === undefined || move.round === round) &&
    (moveId === undefined || move.id === moveId)
  );
}
