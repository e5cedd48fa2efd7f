import { lazy, Suspense, useSyncExternalStore } from 'react';

// Read when it is first asked, so that the list need not wait for it.
const SaveFileDialog = lazy(async () => ({
  default: (await import('./save-file-dialog.tsx')).SaveFileDialog,
}));

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
  return (
    <Suspense>
      <SaveFileDialog sessionId={sessionId} onClose={() => askSave(null)} />
    </Suspense>
  );
}
