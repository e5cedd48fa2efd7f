import { memo } from 'react';
import { classes } from '../../../parts/classes.ts';
import type { LogEntry } from './log-entries.ts';
import { BookmarkRow, NoteRow, PhotoRow } from './annotation-rows.tsx';
import { DealRow } from './deal-row.tsx';
import { ReleaseRow, RoundRow } from './other-rows.tsx';
import { MoveRow } from './move-row.tsx';
import styles from './log-row.module.css';

interface LogRowProps {
  readonly entry: LogEntry;
  readonly isSelected: boolean;
  /** Has what is looked for. */
  readonly isFound: boolean;
  /** The one of them that one is at. */
  readonly isAt: boolean;
  /** Has just come about. */
  readonly isNew: boolean;
  readonly onSelect: (id: string) => void;
}

function Row({ isFound, isAt, isNew, ...row }: LogRowProps) {
  return (
    <div
      className={classes(isFound && styles.found, isAt && styles.at, isNew && styles.arrived)}
      data-found={isAt ? 'at' : isFound || undefined}
    >
      <Entry {...row} />
    </div>
  );
}

type EntryProps = Pick<LogRowProps, 'entry' | 'isSelected' | 'onSelect'>;

function Entry({ entry, isSelected, onSelect }: EntryProps) {
  switch (entry.kind) {
    case 'round':
      return <RoundRow round={entry.round} />;
    case 'move':
      return <MoveRow {...entry} isSelected={isSelected} onSelect={() => onSelect(entry.id)} />;
    case 'release':
      return <ReleaseRow release={entry.release} label={entry.label} />;
    case 'deal':
      return <DealRow deal={entry.deal} number={entry.number} />;
    case 'note':
      return <NoteRow note={entry.note} />;
    case 'photo':
      return <PhotoRow photo={entry.photo} />;
    case 'bookmark':
      return <BookmarkRow bookmark={entry.bookmark} />;
  }
}

/** A row that has not changed is the same entry as before, and is not drawn again. */
export const LogRow = memo(Row);
