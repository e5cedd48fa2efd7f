import { Button } from '../../../parts/button.tsx';
import type { OpenSession as Opening } from './use-open-session.ts';
import styles from './open-session.module.css';

/** The one way on from here. */
export function OpenSession({ opening }: { readonly opening: Opening }) {
  const { label, note, problem, open } = opening;
  return (
    <div className={styles.open}>
      {problem && (
        <p role="alert" className={styles.problem}>
          Not opened: {problem}
        </p>
      )}
      <Button variant="primary" size="large" wide keys="Ctrl Enter" onPress={open}>
        {label}
      </Button>
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}
