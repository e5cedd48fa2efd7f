import { movesOfRound } from '../../../../src-main/game/find.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import { Dialog } from '../../../parts/dialog.tsx';

interface CloseRoundDialogProps {
  readonly round: Round;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export function CloseRoundDialog({ round, isOpen, onClose, onConfirm }: CloseRoundDialogProps) {
  const waiting = movesOfRound(round).filter(
    (move) => move.status !== 'withdrawn' && move.revealedAt === null,
  ).length;
  const title =
    waiting === 0
      ? `Close round ${round.number}?`
      : `Close round ${round.number} with ${waiting} ${waiting === 1 ? 'move' : 'moves'} to score?`;
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onCancel={onClose}
      actions={[
        {
          label: `Close round ${round.number}`,
          keys: 'Enter',
          isExpected: true,
          onPress: onConfirm,
        },
      ]}
    >
      {waiting === 0
        ? 'Its moves stay in the log and can still be amended and scored.'
        : 'They stay open and can be scored in a later round. The trajectory shows a gap until then.'}
    </Dialog>
  );
}
