import type { Release, Round } from '../../../../src-main/game/state.ts';
import { useMirror } from '../../../client/context.ts';
import { audienceWords } from '../../../parts/audience-words.ts';
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
