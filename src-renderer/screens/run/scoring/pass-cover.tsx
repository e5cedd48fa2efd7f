import { useId, useRef } from 'react';
import { Button } from '../../../parts/button.tsx';
import { useShortcuts } from '../../../parts/shortcut.ts';
import styles from './pass.module.css';

interface PassCoverProps {
  readonly name: string;
  readonly onSitDown: () => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
}

/** Whose turn it is, and nothing else. */
export function PassCover({ name, onSitDown, onSkip, onStop }: PassCoverProps) {
  const box = useRef<HTMLElement>(null);
  const nameId = useId();
  useShortcuts({ Esc: onStop }, { within: box });
  return (
    <section ref={box} className={styles.cover} aria-labelledby={nameId}>
      <div className={styles.turn}>
        <h2 id={nameId} className={styles.name}>
          {name}
        </h2>
        <p className={styles.words}>Press Enter when you sit down.</p>
        <Button variant="primary" size="large" keys="Enter" autoFocus onPress={onSitDown}>
          Sit down
        </Button>
      </div>
      <div className={styles.ways}>
        <Button variant="text" size="small" onPress={onSkip}>
          Not here, next
        </Button>
        <Button variant="text" size="small" keys="Esc" onPress={onStop}>
          Stop
        </Button>
      </div>
    </section>
  );
}
