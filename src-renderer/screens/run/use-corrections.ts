import { useState } from 'react';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useOffer } from '../../client/commands.ts';
import { announce } from '../../parts/announce.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import type { ToastMessage } from '../../parts/toast.tsx';
import { stepText } from './step-text.ts';

/** Undo and redo, and the word about what was just done. */
export function useCorrections() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const back = state.undo.past.at(-1);
  const forth = state.undo.future.at(-1);

  function say(text: string, onUndo?: () => void) {
    const id = crypto.randomUUID();
    setToast(onUndo ? { id, text, onUndo } : { id, text });
  }
  async function undo() {
    const outcome = await mirror.execute({ kind: 'undo' });
    if (outcome.ok && back) say(`Undone: ${stepText(state, back)}`);
    else if (!outcome.ok) announce(outcome.refusal.message);
  }
  async function redo() {
    const outcome = await mirror.execute({ kind: 'redo' });
    if (outcome.ok && forth) say(`Done again: ${stepText(state, forth)}`);
    else if (!outcome.ok) announce(outcome.refusal.message);
  }
  useShortcuts({
    'Ctrl+Z': () => void undo(),
    'Ctrl+Y': () => void redo(),
    'Ctrl+Shift+Z': () => void redo(),
  });
  useOffer([
    {
      id: 'undo',
      label: back ? `Undo: ${stepText(state, back)}` : 'Undo',
      keys: 'Ctrl Z',
      ...(!back && { reason: 'nothing to undo' }),
      run: () => void undo(),
    },
    {
      id: 'redo',
      label: forth ? `Redo: ${stepText(state, forth)}` : 'Redo',
      keys: 'Ctrl Y',
      ...(!forth && { reason: 'nothing to redo' }),
      run: () => void redo(),
    },
  ]);
  return {
    toast,
    closeToast: () => setToast(null),
    /** Says what was done, with a way back. */
    notify: (text: string) => say(text, () => void undo()),
    tell: (text: string) => say(text),
  };
}
