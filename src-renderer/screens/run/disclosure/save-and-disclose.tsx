import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { knowing } from './knowing.ts';

interface SaveAndDiscloseProps {
  readonly move: Move;
  readonly to: Visibility;
  readonly onCancel: () => void;
  readonly onSave: () => void;
}

/** Asked when a change lets more people know than did before. */
export function SaveAndDisclose({ move, to, onCancel, onSave }: SaveAndDiscloseProps) {
  const { pack } = useMirror();
  const named = Array.isArray(move.visibility) ? move.visibility : [];
  const { words, others } = knowing([move.seat, ...named], pack);
  const learning = others.filter(({ id }) => to.includes(id)).map(({ name }) => name);
  const who = to === 'public' ? 'everyone' : new Intl.ListFormat('en-GB').format(learning);
  return (
    <Dialog
      isOpen
      title={`Save and disclose move ${moveNumber(move)} to ${who}?`}
      onCancel={onCancel}
      actions={[{ label: 'Save and disclose', isExpected: true, onPress: onSave }]}
    >
      <p>Known so far to {words}. This cannot be undone: what has been made known stays known.</p>
    </Dialog>
  );
}
