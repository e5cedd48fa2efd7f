import { lazy, Suspense, useImperativeHandle, useRef, type Ref } from 'react';

import styles from './found-pane.module.css';

const load = () => import('./found-list.tsx');
const FoundList = lazy(async () => ({ default: (await load()).FoundList }));

interface FoundPaneProps {
  readonly words: string;
  readonly ref?: Ref<{ focusFirst(): void }>;
}

/** What is found in every session; read when something is first looked for. */
export function FoundPane({ words, ref }: FoundPaneProps) {
  const place = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focusFirst: () => place.current?.querySelector<HTMLElement>('[data-hit]')?.focus(),
  }));
  return (
    <div ref={place} className={styles.place}>
      <Suspense>
        <FoundList words={words} />
      </Suspense>
    </div>
  );
}
