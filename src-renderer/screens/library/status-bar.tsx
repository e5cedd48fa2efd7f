import type { LibraryPage } from '../../../src-main/contract/shelf.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { LastBackup } from '../files/last-backup.tsx';
import { sizeText } from './size-text.ts';
import styles from './status-bar.module.css';

export function StatusBar({ page }: { readonly page: LibraryPage }) {
  const { total: count, file, bytes } = page;
  return (
    <footer className={styles.bar}>
      <span title={file}>
        {count} {count === 1 ? 'session' : 'sessions'} on this computer, {sizeText(bytes)}
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
