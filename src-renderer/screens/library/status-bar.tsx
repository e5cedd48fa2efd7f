import type { LibraryInfo } from '../../../src-main/contract/summary.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { LastBackup } from '../files/last-backup.tsx';
import { sizeText } from './size-text.ts';
import styles from './status-bar.module.css';

export function StatusBar({ info }: { readonly info: LibraryInfo }) {
  const count = info.sessions.length;
  return (
    <footer className={styles.bar}>
      <span title={info.file}>
        {count} {count === 1 ? 'session' : 'sessions'} on this computer, {sizeText(info.bytes)}
      </span>
      <LastBackup />
      <span className={styles.keys}>
        <span className={styles.hint}>
          <KeyCap keys="J" /> <KeyCap keys="K" /> choose
        </span>
        <span className={styles.hint}>
          <KeyCap keys="Enter" /> open
        </span>
        <span className={styles.hint}>
          <KeyCap keys="X" /> mark two, then <KeyCap keys="C" /> compare
        </span>
        <span className={styles.hint}>
          <KeyCap keys="R" /> replay
        </span>
        <span className={styles.hint}>
          <KeyCap keys="P" /> report
        </span>
      </span>
    </footer>
  );
}
