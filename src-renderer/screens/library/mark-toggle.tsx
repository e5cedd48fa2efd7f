import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { letterOf } from '../../../src-main/report/comparison/letter.ts';
import { classes } from '../../parts/classes.ts';
import { toggleMark, useMarks } from '../compare/marks.ts';
import styles from './mark-toggle.module.css';

interface MarkToggleProps {
  readonly session: Pick<SessionSummary, 'id' | 'title'>;
  readonly isSelected: boolean;
}

/** The letter it will have beside others, or the key that gives it one. */
export function MarkToggle({ session: { id, title }, isSelected }: MarkToggleProps) {
  const place = useMarks().ids.indexOf(id);
  const isMarked = place >= 0;
  if (!isMarked && !isSelected) return null;
  return (
    <button
      type="button"
      className={classes(styles.toggle, isMarked && styles.marked)}
      tabIndex={isSelected ? 0 : -1}
      aria-pressed={isMarked}
      aria-label={isMarked ? `${title}, marked as ${letterOf(place)}` : `Mark ${title}`}
      onClick={() => toggleMark(id)}
    >
      {isMarked ? letterOf(place) : 'X'}
    </button>
  );
}
