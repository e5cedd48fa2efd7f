import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import type { RescueBackup } from '../../../src-main/contract/rescue.ts';
import styles from './backup-table.module.css';
import { againText, holdsText, isRestorable } from './rescue-words.ts';

interface BackupTableProps {
  readonly backups: readonly RescueBackup[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
  readonly moment: (iso: string) => string;
}

/** One row a backup: what it holds, and what would be typed again. */
export function BackupTable({ backups, chosen, onChoose, moment }: BackupTableProps) {
  return (
    <RadioGroup
      className={styles.table}
      aria-label="Backup to restore"
      value={chosen}
      onChange={onChoose}
    >
      <div className={styles.head} aria-hidden="true">
        <span className={styles.first}>Backup</span>
        <span>What it holds</span>
        <span>What you would type again</span>
      </div>
      {backups.map((backup) => (
        <RadioField
          key={backup.name}
          value={backup.name}
          className={styles.field ?? ''}
          isDisabled={!isRestorable(backup)}
        >
          <RadioButton className={styles.row ?? ''}>
            <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
              <circle className={styles.frame} cx="8" cy="8" r="6.5" />
            </svg>
            <span className={styles.at}>{moment(backup.at)}</span>
            <span>{holdsText(backup)}</span>
            <span className={styles.again}>{isRestorable(backup) && againText(backup.again)}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
