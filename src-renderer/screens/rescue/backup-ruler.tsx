import type { CSSProperties } from 'react';
import type { RescueBackup, RescueKnown } from '../../../src-main/contract/rescue.ts';
import { classes } from '../../parts/classes.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { timeText } from '../../parts/time.ts';
import { timeScale } from '../replay/time-scale.ts';
import { isRestorable } from './rescue-words.ts';
import styles from './backup-ruler.module.css';

interface BackupRulerProps {
  readonly known: RescueKnown;
  readonly chosen: RescueBackup | null;
  readonly moment: (iso: string) => string;
}

const at = (place: number, end = place) =>
  ({ '--place': place, '--share': Math.max(0, end - place) }) as CSSProperties;
/** Milliseconds before the newest backup from which moves are shown. */
const before = 3 * 60 * 60_000;
const mostTicks = 9;
/** Beyond this share of the ruler a label stands before its line. */
const turn = 0.5;

/** When moves were logged and backups made, and what comes after the one that is chosen. */
export function BackupRuler({ known, chosen, moment }: BackupRulerProps) {
  const { backups, writtenAt, foundAt } = known;
  const made = backups.map((backup) => Date.parse(backup.at));
  const newest = Math.max(...made);
  const from = Math.min(...made, newest - before);
  const marks = known.marks.filter((mark) => Date.parse(mark.at) >= from);
  const end = Date.parse(writtenAt ?? foundAt);
  const times = [...made, end, ...marks.map((mark) => Date.parse(mark.at))];
  const scale = timeScale(
    times.toSorted((a, b) => a - b),
    mostTicks,
  );
  const cut = chosen ? scale.place(Date.parse(chosen.at)) : null;
  return (
    <div className={styles.ruler} aria-hidden="true">
      <div className={styles.line} />
      {cut !== null && <div className={styles.gone} style={at(cut, scale.place(end))} />}
      {marks.map((mark) => (
        <span
          key={`${mark.at} ${mark.glyph}`}
          className={styles.mark}
          style={at(scale.place(Date.parse(mark.at)))}
        >
          <Glyph glyph={mark.glyph} tone={mark.tone} />
        </span>
      ))}
      {backups.map((backup) => (
        <span
          key={backup.name}
          className={classes(styles.backup, !isRestorable(backup) && styles.bad)}
          style={at(scale.place(Date.parse(backup.at)))}
        />
      ))}
      {chosen && cut !== null && (
        <span className={classes(styles.cut, cut > turn && styles.turned)} style={at(cut)}>
          <span className={styles.label}>restores to {moment(chosen.at)}</span>
        </span>
      )}
      {scale.ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={at(scale.place(tick))}>
          {timeText(new Date(tick).toISOString())}
        </span>
      ))}
    </div>
  );
}
