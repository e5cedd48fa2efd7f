import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useDesk } from '../client/context.ts';
import { watchLibrary } from '../client/library-watch.ts';
import { typedHere, type TypedHere } from './replaced/typed-here.ts';

const ReplacedPage = lazy(async () => {
  const { ReplacedPage: page } = await import('./replaced/replaced-page.tsx');
  return { default: page };
});

interface WhileServedProps {
  /** The mark of the library the window was opened on. */
  readonly library: string;
  readonly children: ReactNode;
}

/** The app, until another library takes the place of the one it shows. */
export function WhileServed({ library, children }: WhileServedProps) {
  const { connection } = useDesk();
  const [typed, setTyped] = useState<TypedHere | null>(null);
  useEffect(
    () => watchLibrary(connection, library, () => setTyped(typedHere())),
    [connection, library],
  );
  if (!typed) return children;
  return (
    <Suspense>
      <ReplacedPage typed={typed} />
    </Suspense>
  );
}
