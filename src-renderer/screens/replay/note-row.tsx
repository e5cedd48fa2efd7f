import type { Note, SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { audienceWords } from '../../parts/audience-words.ts';
import { classes } from '../../parts/classes.ts';
import { controlSeat, SeatMark } from '../../parts/seat-mark.tsx';
import { Speaker } from '../../parts/speaker.tsx';
import { timeText } from '../../parts/time.ts';
import styles from './other-row.module.css';

interface NoteRowProps {
  readonly note: Note;
  readonly pack: Pack;
  readonly state: SessionState;
}

/** What was noted, and who may read it. */
export function NoteRow({ note, pack, state }: NoteRowProps) {
  const isStruck = note.struckAt !== null;
  const seat = pack.seats.find(({ id }) => id === note.speaker);
  return (
    <article
      className={classes(styles.note, isStruck && styles.struck)}
      aria-label={isStruck ? 'Note, struck' : 'Note'}
    >
      <span className={styles.number} />
      <SeatMark seat={seat ?? controlSeat} />
      <span className={styles.aside}>
        {timeText(note.at)}, {isStruck ? 'note struck' : 'note'},{' '}
        {audienceWords(note.visibility, pack)}
      </span>
      <span className={styles.said}>
        {note.text}
        {note.speaker && !seat && (
          <>
            {' ('}
            <Speaker speaker={note.speaker} pack={pack} participants={state.participants} />)
          </>
        )}
      </span>
    </article>
  );
}
