import styles from './session-row.module.css';

/** @param net the name of the lines and the scale they share */
export function SessionTableHead({ net }: { readonly net: string }) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader">Session</span>
      <span role="columnheader">Status</span>
      <span role="columnheader">Rounds</span>
      <span role="columnheader" className={styles.figure}>
        Moves
      </span>
      <span role="columnheader" className={styles.net}>
        {net}
      </span>
      <span role="columnheader" className={styles.figure}>
        Final
      </span>
      <span role="columnheader" className={styles.opened}>
        Opened
      </span>
      <span role="columnheader">
        <span className="visually-hidden">Actions</span>
      </span>
    </div>
  );
}
