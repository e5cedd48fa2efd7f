import { findParticipant, moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import { MoveTags } from '../log/move-tags.tsx';
import styles from './move-head.module.css';

interface MoveHeadProps {
  readonly move: Move;
  readonly onEdit?: () => void;
  readonly onWithdraw?: () => void;
}

export function MoveHead({ move, onEdit, onWithdraw }: MoveHeadProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
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
          {timeText(move.occurredAt)}, {visibilityWords(move, pack.seats)}
        </span>
      </div>
      <p className={styles.action}>{move.action}</p>
      {move.effect && <p className={styles.effect}>{move.effect}</p>}
      <div className={styles.line}>
        <MoveTags move={move} />
        <span className={styles.links}>
          {onEdit && (
            <Button variant="link" size="small" keys="E" onPress={onEdit}>
              Edit
            </Button>
          )}
          {onWithdraw && (
            <Button variant="link" size="small" keys="W" onPress={onWithdraw}>
              Withdraw
            </Button>
          )}
        </span>
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
          {amendment.before.effect !== undefined && (
            <p className={styles.before}>{amendment.before.effect || 'No intended effect'}</p>
          )}
        </details>
      ))}
    </section>
  );
}

function visibilityWords(move: Move, seats: readonly { id: string; code: string }[]): string {
  if (typeof move.visibility === 'string') {
    return move.visibility === 'public' ? 'public' : 'control only';
  }
  const codes = move.visibility.map((id) => seats.find((seat) => seat.id === id)?.code ?? id);
  return `private with ${codes.join(', ')}`;
}
