import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import type { Deal, DealStep } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { timeText } from '../../../parts/time.ts';
import { knownWords } from '../../../parts/visibility-words.ts';
import { useRoom } from '../room.ts';
import styles from './deal-history.module.css';

interface DealHistoryProps {
  readonly deal: Deal;
  readonly visibility: Visibility;
}

/** When it came to what it is, by which move and whose, and who may know. */
export function DealHistory({ deal, visibility }: DealHistoryProps) {
  const { pack } = useMirror();
  return (
    <>
      <ol className={styles.steps} aria-label="What became of it">
        {deal.history.map((step) => (
          <Step key={step.status} step={step} />
        ))}
      </ol>
      <p className={styles.known}>
        {deal.secret ? 'Secret deal, ' : 'Open deal, '}
        {knownWords(visibility, deal.disclosed, pack.seats)}
      </p>
    </>
  );
}

function Step({ step: { status, at, moveId, reason } }: { readonly step: DealStep }) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { select } = useRoom();
  const move = moveId === null ? undefined : findMove(state, moveId);
  const seat = move && pack.seats.find(({ id }) => id === move.seat);
  return (
    <li className={styles.step}>
      <span className={styles.at}>{timeText(at)}</span>
      <span>
        {status === 'broken' ? <strong>Broken</strong> : capital(status)}
        {move && (
          <>
            {' by '}
            {seat && <SeatMark seat={seat} size={11} />}{' '}
            <Button
              variant="link"
              size="small"
              label={`Go to move ${moveNumber(move)}`}
              onPress={() => select(move.id)}
            >
              {moveNumber(move)}
            </Button>
          </>
        )}
        {reason && <span className={styles.reason}>{reason}</span>}
      </span>
    </li>
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
