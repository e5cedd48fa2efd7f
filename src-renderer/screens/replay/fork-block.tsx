import { memo, useDeferredValue } from 'react';
import { Button } from '../../parts/button.tsx';
import styles from './fork-block.module.css';

interface ForkBlockProps {
  /** `3.3`, or “round 3”: where the cursor stands. */
  readonly place: string;
  readonly ask: () => void;
}

export function ForkBlock({ place, ask }: ForkBlockProps) {
  // Follows the cursor when there is time.
  return <Block place={useDeferredValue(place)} ask={ask} />;
}

const Block = memo(function BlockOfFork({ place, ask }: ForkBlockProps) {
  return (
    <section className={styles.block} aria-labelledby="replay-fork">
      <div>
        <h2 id="replay-fork" className={styles.title}>
          Fork from here
        </h2>
        <p className={styles.words}>
          A new session with the log up to {place}. This one stays as it is.
        </p>
      </div>
      <Button variant="primary" keys="F" onPress={ask}>
        Fork at {place}
      </Button>
    </section>
  );
});
