import type { EventData, NewEvent } from '../event.ts';
import type { Declaration, Visibility } from '../event/moves.ts';
import { findMove, findRound } from '../find.ts';
import type { Move, SessionState } from '../state.ts';

/** Tells whoever is named, besides those who know already; nothing when nobody is. */
export function disclosure(
  state: SessionState,
  move: Move,
  to: Visibility | undefined,
): NewEvent<'moveDisclosed'>[] {
  if (to === undefined) return [];
  const know = Array.isArray(move.visibility) ? move.visibility : [];
  const all = Array.isArray(to) ? [...new Set([...know, ...to])] : to;
  const data = { moveId: move.id, to: all, move: asTold(move, all), ...becameOf(state, move) };
  return [{ kind: 'moveDisclosed', data }];
}

function asTold(move: Move, visibility: Visibility) {
  const { seat, author, title, action, effect, instruments, targets, injects, deals } = move;
  const { id: moveId, round, seq, recordedAt, occurredAt } = move;
  const declaration = { seat, author, title, action, effect, instruments, targets, injects, deals };
  const told = Object.fromEntries(
    Object.entries(declaration).filter(([, value]) => value !== undefined),
  ) as Omit<Declaration, 'visibility'>;
  return { ...told, visibility, moveId, round, seq, recordedAt, occurredAt };
}

type Became = Omit<EventData<'moveDisclosed'>, 'moveId' | 'to' | 'move'>;

/** What was argued, ruled and revealed of it; blind scores stay blind, amendments are not told. */
function becameOf(state: SessionState, move: Move): Became {
  const order = findRound(state, move.round)?.order ?? [];
  // A move whose time is put right in the same breath takes its place by that time.
  const isInPlace = findMove(state, move.id)?.occurredAt === move.occurredAt;
  const fates = state.deals.flatMap(({ id: dealId, history }) =>
    history.flatMap(({ status, moveId }) => (moveId === move.id ? [{ dealId, status }] : [])),
  );
  return {
    status: move.status === 'unfinished' ? 'unfinished' : 'logged',
    arguments: [...move.arguments],
    estimates: [...move.estimates],
    ...(move.adjudication && { adjudication: move.adjudication }),
    ...(move.revealedAt !== null && {
      revealed: { at: move.revealedAt, scores: revealedScores(move) },
    }),
    reconciled: Object.entries(move.reconciled).map(([criterion, { value, reason, dissents }]) => ({
      criterion,
      value,
      reason,
      dissents: [...dissents],
    })),
    ...(isInPlace && { follows: order.slice(0, order.indexOf(move.id)) }),
    fates,
  };
}

function revealedScores(move: Move) {
  return Object.entries(move.scores).flatMap(([criterion, byEvaluator]) =>
    Object.entries(byEvaluator).flatMap(([evaluator, { value, reason, revealed }]) =>
      revealed && value !== 'sealed' ? [{ criterion, evaluator, value, reason }] : [],
    ),
  );
}
