import { useOffer } from '../../../client/commands.ts';
import { useSessionView } from '../../../client/context.ts';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import { canReconcile } from '../reconcile/reconcile-drawer.tsx';
import { useRoom } from '../room.ts';

/** What can be done about scores from the command palette. */
export function ScoringOffers() {
  const { state } = useSessionView();
  const { moveId, open } = useRoom();
  const move = moveId === null ? undefined : findMove(state, moveId);
  const isLocked = state.session.sample || !move;
  useOffer(
    isLocked
      ? []
      : [
          {
            id: 'pass-laptop',
            label: 'Pass the laptop: each evaluator rates alone …',
            keys: 'Shift S',
            run: () => open('pass'),
          },
          {
            id: 'reveal-round',
            label: `Reveal scores of round ${move.round} …`,
            keys: 'Shift R',
            run: () => open('revealRound'),
          },
          {
            id: 'reconcile',
            label: `Reconcile scores of ${moveNumber(move)} …`,
            keys: 'R',
            ...(!canReconcile(move) && { reason: 'not revealed' }),
            run: () => open('reconcile'),
          },
        ],
  );
  return null;
}
