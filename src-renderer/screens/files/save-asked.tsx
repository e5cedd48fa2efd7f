import { useSyncExternalStore } from 'react';
import { SaveFileDialog } from './save-file-dialog.tsx';

let asked: string | null = null;
const listeners = new Set<() => void>();

/** Asks before a session of the list is saved as a file; `null` takes the question back. */
export function askSave(sessionId: string | null): void {
  asked = sessionId;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The question, while there is one. */
export function SaveAsked() {
  const sessionId = useSyncExternalStore(subscribe, () => asked);
  if (sessionId === null) return null;
  return <SaveFileDialog sessionId={sessionId} onClose={() => askSave(null)} />;
}
