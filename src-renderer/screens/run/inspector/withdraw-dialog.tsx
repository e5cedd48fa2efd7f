import { useState } from 'react';
import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';

interface WithdrawDialogProps {
  readonly move: Move;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onNotice: (text: string) => void;
}

export function WithdrawDialog({ move, isOpen, onClose, onNotice }: WithdrawDialogProps) {
  const mirror = useMirror();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  async function withdraw() {
    const outcome = await mirror.execute({ kind: 'withdrawMove', moveId: move.id, reason });
    if (!outcome.ok) {
      setError(outcome.refusal.message);
      return;
    }
    onClose();
    onNotice(`Move ${moveNumber(move)} withdrawn`);
  }
  return (
    <Dialog
      isOpen={isOpen}
      title={`Withdraw move ${moveNumber(move)}?`}
      onCancel={onClose}
      focusInside
      actions={[
        { label: 'Withdraw', keys: 'Enter', isExpected: true, onPress: () => void withdraw() },
      ]}
    >
      <p>It stays in the log, struck through, and no longer counts.</p>
      <TextField
        label="Reason, if any"
        value={reason}
        onChange={setReason}
        error={error}
        autoFocus
      />
    </Dialog>
  );
}
