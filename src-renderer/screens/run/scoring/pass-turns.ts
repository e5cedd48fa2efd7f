/** Whose turn it is at the laptop, and what is still open to them. */
import { findMove, findRound, movesOfRound } from '../../../../src-main/game/find.ts';
import { hasScoredAll } from '../../../../src-main/game/has-scored.ts';
import type { Rules } from '../../../../src-main/game/rules.ts';
import type { Move, Participant, SessionState } from '../../../../src-main/game/state.ts';

/** What the laptop is passed for. */
export type PassScope = { readonly moveId: string } | { readonly round: number };

/** The moves that can be scored blind: finished, standing, not revealed. */
export function movesToScore(state: SessionState, scope: PassScope): Move[] {
  return movesIn(state, scope).filter(
    ({ status, revealedAt }) => status === 'logged' && revealedAt === null,
  );
}

function movesIn(state: SessionState, scope: PassScope): Move[] {
  if ('moveId' in scope) {
    const move = findMove(state, scope.moveId);
    return move ? [move] : [];
  }
  const round = findRound(state, scope.round);
  return round ? movesOfRound(round) : [];
}

export interface Turn {
  readonly rater: Participant;
  /** In the order they are shown. */
  readonly open: readonly Move[];
}

export function turnsOf(
  raters: readonly Participant[],
  moves: readonly Move[],
  rules: Pick<Rules, 'criteria'>,
): Turn[] {
  return raters.map((rater) => ({
    rater,
    open: moves.filter((move) => !hasScoredAll(move, rules, rater.id)),
  }));
}

/** The next with something open, from the one after on and round again; nobody when all are in. */
export function nextTurn(turns: readonly Turn[], after: string | null): Turn | undefined {
  const place = turns.findIndex(({ rater }) => rater.id === after);
  return [...turns.slice(place + 1), ...turns.slice(0, place + 1)].find(
    ({ open }) => open.length > 0,
  );
}
