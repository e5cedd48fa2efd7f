import type { GuestPack } from '../../../src-main/contract/guest.ts';
import type { Slide } from '../../../src-main/contract/slide.ts';
import { signed } from '../../../src-main/game/signed.ts';
import styles from './presented-screen.module.css';

interface PresentedScoresProps {
  readonly move: NonNullable<Slide['move']>;
  readonly pack: GuestPack;
}

/** The values that count, benefits and fears apart, and what they come to. */
export function PresentedScores({ move: { scores, net }, pack }: PresentedScoresProps) {
  if (net === null) return <p className={styles.scores}>Not scored yet</p>;
  const kinds = new Map(pack.criteria.map(({ id, kind }) => [id, kind]));
  return (
    <p className={styles.scores}>
      {scores.map(({ criterion, value }) => (
        <span key={criterion} className={styles[kinds.get(criterion) ?? 'benefit']}>
          {criterion} <strong>{signed(value)}</strong>
        </span>
      ))}
      <span className={styles.net}>
        Net <strong>{signed(net)}</strong>
      </span>
    </p>
  );
}
