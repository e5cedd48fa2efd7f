import styles from './closed.module.css';

/** Nothing has been shown yet, so there is nothing to hold. */
export function Closed() {
  return (
    <main className={styles.closed} data-theme="room">
      <h1>The projector is closed</h1>
      <p>Open it again from the bar of a session in Tabletop.</p>
    </main>
  );
}
