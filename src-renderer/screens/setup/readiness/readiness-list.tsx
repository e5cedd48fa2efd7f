import { Check, CircleAlert } from 'lucide-react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { classes } from '../../../parts/classes.ts';
import { readinessOf } from './readiness.ts';
import styles from './readiness-list.module.css';

/** What still stands in the way; nothing of it has to be done. */
export function ReadinessList() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  return (
    <ul className={styles.list} aria-labelledby="setup-readiness">
      {readinessOf(state, pack).map(({ id, isReady, title, note }) => (
        <li key={id} className={classes(styles.item, !isReady && styles.open)}>
          {isReady ? (
            <Check className={styles.mark} size={14} role="img" aria-label="Ready" />
          ) : (
            <CircleAlert className={styles.mark} size={14} role="img" aria-label="Open" />
          )}
          <div>
            <p className={styles.title}>{title}</p>
            {note && <p className={styles.note}>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
