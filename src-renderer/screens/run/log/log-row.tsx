import { memo } from 'react';
import type { LogEntry } from './log-entries.ts';
import { DealRow, NoteRow, ReleaseRow, RoundRow } from './other-rows.tsx';
import { MoveRow } from './move-row.tsx';

interface LogRowProps {
  readonly entry: LogEntry;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Row({ entry, isSelected, onSelect }: LogRowProps) {
  switch (entry.kind) {
    case 'round':
      return <RoundRow round={entry.round} />;
    case 'move':
      return <MoveRow {...entry} isSelected={isSelected} onSelect={onSelect} />;
    case 'release':
      return <ReleaseRow release={entry.release} label={entry.label} />;
    case 'deal':
      return <DealRow deal={entry.deal} number={entry.number} />;
    case 'note':
      return <NoteRow note={entry.note} />;
  }
}

/** A row changes with what it shows; a new way to be selected is no reason to draw it again. */
export const LogRow = memo(
  Row,
  (before, after) =>
    before.isSelected === after.isSelected && isSameEntry(before.entry, after.entry),
);

function isSameEntry(a: LogEntry, b: LogEntry): boolean {
  if (a.kind === 'move' && b.kind === 'move') {
    return a.move === b.move && a.net === b.net && a.total === b.total;
  }
  if (a.kind === 'round' && b.kind === 'round') return a.round === b.round;
  if (a.kind === 'release' && b.kind === 'release') return a.release === b.release;
  if (a.kind === 'deal' && b.kind === 'deal') return a.deal === b.deal;
  return a.id === b.id && a.kind === b.kind;
}
