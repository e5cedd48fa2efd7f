import { useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useMirror } from '../../client/context.ts';
import { SaveFileDialog } from './save-file-dialog.tsx';
import { VerifyDialog } from './verify-dialog.tsx';

/** What can be done from any screen with a session as a file. */
export function SessionFiles() {
  const { sessionId } = useMirror();
  const [open, setOpen] = useState<'save' | 'verify' | null>(null);
  useOffer([
    { id: 'save-file', label: 'Save the session as a file', run: () => setOpen('save') },
    { id: 'verify', label: 'Verify the log', run: () => setOpen('verify') },
  ]);
  const close = () => setOpen(null);
  if (open === 'save') return <SaveFileDialog sessionId={sessionId} onClose={close} />;
  if (open === 'verify') return <VerifyDialog sessionId={sessionId} onClose={close} />;
  return null;
}
