import type { ReactNode } from 'react';
import { useMedia } from '../../../parts/use-media.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import styles from './fold.module.css';

interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words; nothing is folded where there is nothing. */
  readonly line: string;
  /** The key that opens it. */
  readonly keys?: string;
  /** Whether something is being done inside. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** In a low window its contents give way to one line, which opens them. */
export function Fold({ title, line, keys, isOpen = false, children }: FoldProps) {
  const isLow = useMedia('(height < 800px)');
  if (!isLow || line === '' || isOpen) return children;
  return (
    <details className={styles.fold}>
      <summary className={styles.line}>
        <span className={styles.title}>{title}</span> {line}
        {keys && (
          <span className={styles.keys}>
            <KeyCap keys={keys} />
          </span>
        )}
      </summary>
      {children}
    </details>
  );
}
