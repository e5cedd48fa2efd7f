import { Button } from '../../parts/button.tsx';
import { ForkDialog } from './fork-dialog.tsx';
import type { Forking } from './use-fork.ts';
import styles from './fork-block.module.css';

export function ForkBlock({ forking }: { readonly forking: Forking }) {
  const { place, ask } = forking;
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
      <ForkDialog forking={forking} />
    </section>
  );
}
