import type { Release } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { audienceWords } from '../../parts/audience-words.ts';
import { controlSeat, SeatMark } from '../../parts/seat-mark.tsx';
import { timeText } from '../../parts/time.ts';
import styles from './other-row.module.css';

interface InjectRowProps {
  readonly release: Release;
  readonly pack: Pack;
}

/** An inject the audience was told of. */
export function InjectRow({ release, pack }: InjectRowProps) {
  const { number, title, text, at, to } = release;
  return (
    <article className={styles.inject} aria-label={`Inject, ${title}`}>
      <span className={styles.number}>{number && `I ${number}`}</span>
      <SeatMark seat={controlSeat} />
      <span className={styles.aside}>
        {timeText(at)}, {audienceWords(to, pack)}
      </span>
      <span className={styles.said}>
        <em className={styles.title}>{title}</em> {text}
      </span>
    </article>
  );
}
