import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Note, Release, Round } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { controlSeat, SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from './other-rows.module.css';

export function RoundRow({ round }: { readonly round: Round }) {
  return (
    <article className={styles.round} aria-label={`Round ${round.number}`}>
      <h2 className={styles.title}>
        Round {round.number} <em className={styles.name}>{round.plan.name}</em>
      </h2>
      <span className={styles.aside}>
        {round.openedAt && `opened ${timeText(round.openedAt)}`}
        {round.closedAt && `, closed ${timeText(round.closedAt)}`}
      </span>
    </article>
  );
}

export function ReleaseRow({
  release,
  label,
}: {
  readonly release: Release;
  readonly label: string;
}) {
  const { pack } = useMirror();
  return (
    <article className={styles.release} aria-label={`Inject, ${release.title}`}>
      <strong>{label}</strong>
      <SeatMark seat={controlSeat} size={13} />
      <em className={styles.said}>{release.title}</em>
      <span className={styles.aside}>
        {timeText(release.at)}, {audienceWords(release.to, pack)}
      </span>
    </article>
  );
}

export function NoteRow({ note }: { readonly note: Note }) {
  const { pack } = useMirror();
  return (
    <article className={styles.note} aria-label="Note">
      <span className={styles.aside}>{timeText(note.at)}</span>
      <SeatMark seat={controlSeat} size={13} />
      <em className={styles.said}>
        {note.text}
        {note.speaker && ` (${note.speaker})`}
      </em>
      <span className={styles.aside}>Note, {audienceWords(note.visibility, pack)}</span>
    </article>
  );
}

/** “to all seats”, “control only”, or the codes of the seats named. */
function audienceWords(to: Visibility, pack: Pack): string {
  if (to === 'public') return 'to all seats';
  if (to === 'control') return 'control only';
  return `to ${to.map((id) => pack.seats.find((seat) => seat.id === id)?.code ?? id).join(', ')}`;
}
