import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { signedScore } from '../../../../src-main/game/signed.ts';
import { timeText } from '../../../parts/time.ts';
import styles from './earlier-scores.module.css';

interface EarlierScoresProps {
  readonly move: Move;
  readonly rater: string;
  readonly criterion: string;
}

/** What a score was since the reveal, until when, and why it changed. */
export function EarlierScores({ move, rater, criterion }: EarlierScoresProps) {
  const score = move.scores[criterion]?.[rater];
  const earlier = score?.earlier ?? [];
  if (!score || earlier.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={`Earlier scores on ${criterion}`}>
      {earlier.map(({ value, version, reason }, place) => {
        const next = earlier[place + 1] ?? score;
        return (
          <li key={version}>
            <del>{ratingWord(value)}</del> until {timeText(next.at)}
            {reason && <span className={styles.reason}> {reason}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function ratingWord(value: Rating): string {
  return value === 'insufficient' ? 'insufficient evidence' : signedScore(value);
}
