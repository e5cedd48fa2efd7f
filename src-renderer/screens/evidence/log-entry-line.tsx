import { useState } from 'react';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { Button } from '../../parts/button.tsx';
import { shortHash } from '../../parts/short-hash.ts';
import { timeText } from '../../parts/time.ts';
import styles from './log-entry-line.module.css';

interface LogEntryLineProps {
  /** `null` where entries are nobody's business. */
  readonly events: readonly SessionEvent[] | null;
  readonly version: number;
  /** “Logged”, “Scored”. */
  readonly what: string;
}

/** Where something stands in the log, by version and hash. */
export function LogEntryLine({ events, version, what }: LogEntryLineProps) {
  const [isWhole, setWhole] = useState(false);
  const entry = events && entryAt(events, version);
  if (!entry) return null;
  return (
    <p className={styles.entry}>
      {what} {timeText(entry.recordedAt, { seconds: true })}, entry {version}{' '}
      <Button
        variant="link"
        size="small"
        label={`Hash of entry ${version}, ${isWhole ? 'shorter' : 'whole'}`}
        isExpanded={isWhole}
        onPress={() => setWhole(!isWhole)}
      >
        {shortHash(entry.hash)}
      </Button>
      {isWhole && <code className={styles.hash}>{entry.hash}</code>}
    </p>
  );
}

/** Versions have no gaps for whoever receives every event. */
function entryAt(events: readonly SessionEvent[], version: number): SessionEvent | undefined {
  const expected = events[version - (events[0]?.version ?? 1)];
  return expected?.version === version
    ? expected
    : events.find((event) => event.version === version);
}
