import { useState } from 'react';
import { useMirror } from '../../../client/context.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';

interface ReopenDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A finished session goes on, and its log says why. */
export function ReopenDialog({ isOpen, onClose }: ReopenDialogProps) {
  const mirror = useMirror();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  async function reopen() {
    const outcome = await mirror.execute({ kind: 'reopenSession', reason });
    if (outcome.ok) onClose();
    else setError(outcome.refusal.message);
  }
  return (
    <Dialog
      isOpen={isOpen}
      title="Reopen the session?"
      onCancel={onClose}
      focusInside
      actions={[{ label: 'Reopen', keys: 'Enter', isExpected: true, onPress: () => void reopen() }]}
    >
      <TextField
        label="Why it goes on"
        value={reason}
        onChange={(text) => {
          setReason(text);
          setError(null);
        }}
        error={error}
        autoFocus
      />
    </Dialog>
  );
}
