import { readingsOf, type Reading, type Subject } from '../../../src-main/game/reading.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { subjectKey, subjectName } from './reading-name.ts';
import { tellReading } from './tell-reading.ts';
import styles from './move-evidence.module.css';

interface OtherReadingsProps {
  readonly state: SessionState;
  readonly pack: Pack;
  readonly onSubject: (subject: Subject) => void;
}

/** What else is read off the same ratings. */
export function OtherReadings({ state, pack, onSubject }: OtherReadingsProps) {
  return (
    <section className={styles.feeds} aria-label="Read off the same ratings">
      <h4 className={styles.heading}>Read off the same ratings</h4>
      <ul>
        {readingsOf(state, pack).map((reading) => (
          <ReadingLine key={subjectKey(reading)} {...{ reading, state, pack, onSubject }} />
        ))}
      </ul>
    </section>
  );
}

interface ReadingLineProps extends OtherReadingsProps {
  readonly reading: Reading;
}

export function ReadingLine({ reading, state, pack, onSubject }: ReadingLineProps) {
  return (
    <li className={styles.figure}>
      <Button variant="link" size="small" onPress={() => onSubject(reading)}>
        {subjectName(reading, pack, state)}
      </Button>
      <span>{tellReading(reading, state, pack).value}</span>
    </li>
  );
}
