import { lazy, Suspense, useEffect, useState } from 'react';

const load = () => import('./new-session-dialog.tsx');
const NewSessionDialog = lazy(async () => ({ default: (await load()).NewSessionDialog }));

interface NewSessionProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The dialog is read after the list is shown; what was typed into it outlives it. */
export function NewSession({ isOpen, onClose }: NewSessionProps) {
  const [title, setTitle] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => void load().catch(() => undefined), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <NewSessionDialog isOpen title={title} onTitle={setTitle} onClose={onClose} />
    </Suspense>
  );
}
