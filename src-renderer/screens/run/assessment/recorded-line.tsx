import { useMemo } from 'react';
import type { SessionEvent } from '../../../../src-main/game/event.ts';
import { takenBack } from '../../../../src-main/report/taken-back.ts';
import { useSessionView } from '../../../client/context.ts';
import { LogEntryLine } from '../../evidence/log-entry-line.tsx';

interface RecordedLineProps {
  readonly what: string;
  /** Whether an entry is about this. */
  readonly isIt: (event: SessionEvent) => boolean;
}

/** Where a judgement stands in the log: the last entry about it that has not been taken back. */
export function RecordedLine({ what, isIt }: RecordedLineProps) {
  const { events } = useSessionView();
  const gone = useMemo(() => takenBack(events), [events]);
  const entry = events.findLast((event) => isIt(event) && !gone.has(event.version));
  return entry ? <LogEntryLine events={events} version={entry.version} what={what} /> : null;
}
