import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { useRoom } from '../room.ts';
import { DiscloseDialog } from './disclose-dialog.tsx';
import { knowing } from './knowing.ts';

interface DiscloseMoveProps {
  readonly move: Move;
  readonly onClose: () => void;
}

export function DiscloseMove({ move, onClose }: DiscloseMoveProps) {
  const mirror = useMirror();
  const { tell } = useRoom();
  const number = moveNumber(move);
  const named = Array.isArray(move.visibility) ? move.visibility : [];
  const { words, others } = knowing([move.seat, ...named], mirror.pack);

  async function disclose(to: Visibility) {
    const outcome = await mirror.execute({ kind: 'discloseMove', moveId: move.id, to });
    if (!outcome.ok) return outcome.refusal.message;
    onClose();
    tell(`Move ${number} disclosed`);
    return null;
  }
  return (
    <DiscloseDialog
      subject={`move ${number}`}
      known={words}
      others={others}
      carries="Arguments, ruling and revealed scores go with it."
      onCancel={onClose}
      onDisclose={disclose}
    />
  );
}
