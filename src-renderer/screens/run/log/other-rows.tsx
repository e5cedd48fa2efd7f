import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Deal, Note, Release, Round } from '../../../../src-main/game/state.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { useMirror } from '../../../client/context.ts';
import { controlSeat, SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from './other-rows.module.css';

export function RoundRow({ round }: { readonly round: Round }) {
  return (
    <h2 className={styles.round}>
      <span>
        Round {round.number} <em className={styles.name}>{round.plan.name}</em>
      </span>
      <span className={styles.aside}>
        {round.openedAt && `opened ${timeText(round.openedAt)}`}
        {round.closedAt && `, closed ${timeText(round.closedAt)}`}
      </span>
    </h2>
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
    <div className={styles.release}>
      <strong>{label}</strong>
      <SeatMark seat={controlSeat} size={13} />
      <em className={styles.said}>{release.title}</em>
      <span className={styles.aside}>
        {timeText(release.at)}, {audienceWords(release.to, pack)}
      </span>
    </div>
  );
}

export function DealRow({ deal, number }: { readonly deal: Deal; readonly number: number }) {
  const { pack } = useMirror();
  const [first, ...others] = deal.parties.map((id) => pack.seats.find((seat) => seat.id === id));
  const fates = deal.history.slice(1);
  return (
    <div className={styles.release}>
      <strong>D {number}</strong>
      {first ? <SeatMark seat={first} size={13} /> : <span />}
      <span className={styles.said}>
        {deal.terms}, with{' '}
        {others.map((seat) => seat && <SeatMark key={seat.id} seat={seat} size={13} />)}
      </span>
      <span className={styles.aside}>
        {deal.secret ? 'Secret deal' : 'Deal'}
        {fates.map(({ status, at }) => (
          <span key={status + at}>
            , {status === 'broken' ? <strong>broken</strong> : status} {timeText(at)}
          </span>
        ))}
      </span>
    </div>
  );
}

export function NoteRow({ note }: { readonly note: Note }) {
  const { pack } = useMirror();
  return (
    <div className={styles.note}>
      <span className={styles.aside}>{timeText(note.at)}</span>
      <SeatMark seat={controlSeat} size={13} />
      <em className={styles.said}>
        {note.text}
        {note.speaker && ` (${note.speaker})`}
      </em>
      <span className={styles.aside}>Note, {audienceWords(note.visibility, pack)}</span>
    </div>
  );
}

/** “to all seats”, “control only”, or the codes of the seats named. */
function audienceWords(to: Visibility, pack: Pack): string {
  if (to === 'public') return 'to all seats';
  if (to === 'control') return 'control only';
  return `to ${to.map((id) => pack.seats.find((seat) => seat.id === id)?.code ?? id).join(', ')}`;
}
