import { Bookmark as BookmarkIcon } from 'lucide-react';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Attachment, Bookmark, Note } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { audienceWords } from '../../../parts/audience-words.ts';
import { classes } from '../../../parts/classes.ts';
import { isLate } from '../../../parts/late.ts';
import { controlSeat, SeatMark } from '../../../parts/seat-mark.tsx';
import { Speaker } from '../../../parts/speaker.tsx';
import { timeText } from '../../../parts/time.ts';
import { PhotoButton } from '../photos/photo-button.tsx';
import styles from './other-rows.module.css';

/** “, on 3.2”. */
function OnMove({ moveId }: { readonly moveId: string | null }) {
  const { state } = useSessionView();
  const move = moveId === null ? undefined : findMove(state, moveId);
  return move ? <>, on {moveNumber(move)}</> : null;
}

export function NoteRow({ note }: { readonly note: Note }) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const seat = pack.seats.find(({ id }) => id === note.speaker);
  const amended = note.amendments.at(-1);
  return (
    <article
      className={classes(styles.note, note.struckAt !== null && styles.struck)}
      aria-label={note.struckAt === null ? 'Note' : 'Note, struck'}
    >
      <span className={styles.aside}>
        {timeText(note.at)} {isLate({ occurredAt: note.at, recordedAt: note.recordedAt }) && 'late'}
      </span>
      <SeatMark seat={seat ?? controlSeat} size={13} />
      <em className={styles.said}>
        {note.text}
        {note.speaker && !seat && (
          <>
            {' ('}
            <Speaker speaker={note.speaker} pack={pack} participants={state.participants} />)
          </>
        )}
      </em>
      <span className={styles.aside}>
        {note.struckAt !== null && `Struck ${timeText(note.struckAt)}, `}
        {amended && `amended ${timeText(amended.at)}, `}
        {note.struckAt !== null || amended ? 'note' : 'Note'}
        <OnMove moveId={note.moveId} />, {audienceWords(note.visibility, pack)}
      </span>
    </article>
  );
}

export function PhotoRow({ photo }: { readonly photo: Attachment }) {
  const { pack } = useMirror();
  const isStruck = photo.struckAt !== null;
  return (
    <article
      className={classes(styles.note, isStruck && styles.struck)}
      aria-label={`Photo, ${photo.name}${isStruck ? ', struck' : ''}`}
    >
      <span className={styles.aside}>{timeText(photo.at)}</span>
      <SeatMark seat={controlSeat} size={13} />
      <span className={styles.photo}>
        {!isStruck && <PhotoButton attachment={photo} size="thumb" />}
        <em className={styles.said}>{photo.name}</em>
      </span>
      <span className={styles.aside}>
        {photo.struckAt === null ? 'Photo' : `Struck ${timeText(photo.struckAt)}, photo`}
        <OnMove moveId={photo.moveId} />, {audienceWords(photo.visibility, pack)}
      </span>
    </article>
  );
}

export function BookmarkRow({ bookmark }: { readonly bookmark: Bookmark }) {
  return (
    <article className={styles.note} aria-label={`Bookmark, ${bookmark.label}`}>
      <span className={styles.aside}>{timeText(bookmark.at)}</span>
      <BookmarkIcon size={14} strokeWidth={2} aria-hidden="true" />
      <span>{bookmark.label}</span>
      <span className={styles.aside}>Bookmark</span>
    </article>
  );
}

/** At the row of a move that is bookmarked. */
export function BookmarkMark({ moveId }: { readonly moveId: string }) {
  const { state } = useSessionView();
  const bookmark = state.bookmarks.find((one) => one.moveId === moveId);
  if (!bookmark) return null;
  return (
    <BookmarkIcon
      className={styles.mark}
      size={12}
      strokeWidth={2}
      role="img"
      aria-label={`Bookmark: ${bookmark.label}`}
    />
  );
}
