import type { ReactNode } from 'react';
import { findParticipant, moveNumber } from '../../src-main/game/find.ts';
import type { Move, SessionState } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { SeatMark } from './seat-mark.tsx';
import { isLate } from './late.ts';
import { dateText, timeText } from './time.ts';
import { DealTies } from './deal-ties.tsx';
import { MoveTags } from './move-tags.tsx';
import { knownWords } from './visibility-words.ts';
import styles from './move-head.module.css';

interface MoveHeadProps {
  readonly move: Move;
  readonly pack: Pack;
  readonly state: SessionState;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A move in full, with what it said before it was amended. */
export function MoveHead({ move, pack, state, children }: MoveHeadProps) {
  const seat = pack.seats.find(({ id }) => id === move.seat);
  const author = move.author ? findParticipant(state, move.author)?.name : undefined;
  return (
    <section className={styles.head} aria-label={`Move ${moveNumber(move)}`}>
      <div className={styles.line}>
        <strong className={styles.number}>{moveNumber(move)}</strong>
        {seat && <SeatMark seat={seat} size={15} />}
        <span className={styles.who}>
          {seat?.name}
          {author && `, ${author}`}
        </span>
        <span className={styles.when}>
          {timeText(move.occurredAt)}
          {isLate(move) && `, recorded ${recordedText(move)}`},{' '}
          {knownWords(move.visibility, move.disclosed, pack.seats)}
        </span>
      </div>
      <p className={styles.action}>{move.action}</p>
      {move.effect && <p className={styles.effect}>{move.effect}</p>}
      <div className={styles.line}>
        <MoveTags move={move} pack={pack} />
        <DealTies move={move} state={state} />
        <span className={styles.links}>{children}</span>
      </div>
      {move.status === 'withdrawn' && (
        <p className={styles.history}>
          Withdrawn {move.withdrawnAt && timeText(move.withdrawnAt)}
          {move.withdrawnReason && `: ${move.withdrawnReason}`}
        </p>
      )}
      {move.amendments.map((amendment) => (
        <details key={amendment.version} className={styles.history}>
          <summary>
            amended {timeText(amendment.at)}
            {amendment.reason && `: ${amendment.reason}`}
          </summary>
          {amendment.before.action && <p className={styles.before}>{amendment.before.action}</p>}
          {amendment.before.occurredAt !== undefined && (
            <p className={styles.before}>{timeText(amendment.before.occurredAt)}</p>
          )}
          {amendment.before.effect !== undefined && (
            <p className={styles.before}>{amendment.before.effect || 'No intended effect'}</p>
          )}
        </details>
      ))}
    </section>
  );
}

/** With the day, when that is another one. */
function recordedText({ occurredAt, recordedAt }: Move): string {
  const day = dateText(recordedAt);
  const time = timeText(recordedAt);
  return day === dateText(occurredAt) ? time : `${day}, ${time}`;
}
