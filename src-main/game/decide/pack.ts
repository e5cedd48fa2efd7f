import type { CommandData } from '../command.ts';
import { allMoves } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { Move, SessionState } from '../state.ts';
import type { Context, Decision } from './decision.ts';
import { happened } from './decision.ts';

/**
 * Another version of the pack a session is going to be played with. Once it has begun it keeps
 * the one it has: what was said and rated refers to it.
 */
export function decidePackChange(
  state: SessionState,
  { hash }: CommandData<'changePack'>,
  { packOf }: Context,
): Decision {
  const { pack, status } = state.session;
  const next = packOf?.(hash);
  if (!next) return refuse('pack-missing', 'hash');
  if (next.ref.id !== pack.id) return refuse('pack-other', 'hash');
  if (next.ref.hash === pack.hash) return refuse('pack-same', 'hash');
  const moves = allMoves(state);
  if (moves.some(isScored)) return refuse('pack-has-scores', 'hash');
  if (status !== 'planned' || moves.length > 0) return refuse('pack-in-play', 'hash');
  const isGone = (seat: string) => !next.seats.some(({ id }) => id === seat);
  const unseated = state.participants.filter(({ seat }) => seat !== null && isGone(seat));
  return happened(
    ...unseated.map(({ id }) => ({
      kind: 'seatUnassigned' as const,
      data: { participantId: id },
    })),
    { kind: 'packChanged', data: { pack: next.ref } },
  );
}

function isScored({ scores }: Move): boolean {
  return Object.values(scores).some((ofCriterion) => Object.keys(ofCriterion).length > 0);
}
