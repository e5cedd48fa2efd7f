import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { audienceWords } from '../../../parts/audience-words.ts';
import { Speaker } from '../../../parts/speaker.tsx';
import { timeText } from '../../../parts/time.ts';
import { PhotoButton } from '../photos/photo-button.tsx';
import styles from './move-annotations.module.css';

/** Notes and photos that belong to a move. */
export function MoveAnnotations({ move }: { readonly move: Move }) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const belongs = (one: { moveId: string | null; struckAt: string | null }) =>
    one.moveId === move.id && one.struckAt === null;
  const notes = state.rounds.flatMap((round) => round.notes.filter(belongs));
  const photos = state.rounds.flatMap((round) => round.attachments.filter(belongs));
  if (notes.length === 0 && photos.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Notes and photos">
      {notes.map((note) => (
        <div key={note.id} className={styles.note}>
          <p className={styles.head}>
            Note {timeText(note.at)}
            {note.speaker && (
              <Speaker speaker={note.speaker} pack={pack} participants={state.participants} />
            )}
            <span className={styles.audience}>{audienceWords(note.visibility, pack)}</span>
          </p>
          <p className={styles.said}>{note.text}</p>
        </div>
      ))}
      {photos.map((photo) => (
        <figure key={photo.id} className={styles.figure}>
          <PhotoButton attachment={photo} size="wide" />
          <figcaption className={styles.head}>
            {photo.name}
            <span className={styles.audience}>{audienceWords(photo.visibility, pack)}</span>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
