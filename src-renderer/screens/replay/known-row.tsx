import { memo, type KeyboardEvent } from 'react';
import { moveNumber } from '../../../src-main/game/find.ts';
import type { Move } from '../../../src-main/game/state.ts';
import type { Seat } from '../../../src-main/scenario/pack.ts';
import { classes } from '../../parts/classes.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { timeText } from '../../parts/time.ts';
import styles from './known-row.module.css';

interface KnownRowProps {
  readonly move: Move;
  readonly seat: Seat | undefined;
  /** Known at the moment; and, where it was not yet, what it came to be. */
  readonly net: number | null;
  readonly later: number | null;
  readonly isCurrent: boolean;
  /** The one row that Tab comes to. */
  readonly isTabStop: boolean;
  readonly place: number;
  readonly of: number;
  readonly onGo: (version: number) => void;
  readonly onPlay: () => void;
}

export const KnownRow = memo(function RowOfKnown(props: KnownRowProps) {
  const { move, seat, net, later, isCurrent, onGo, onPlay } = props;
  const isWithdrawn = move.status === 'withdrawn';
  const isPrivate = move.visibility !== 'public';

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== ' ') return;
    // On the row under the cursor pressing does nothing; the space bar plays, as anywhere else.
    event.preventDefault();
    onPlay();
  }

  return (
    <article aria-label={rowName(props)} aria-posinset={props.place} aria-setsize={props.of}>
      <button
        type="button"
        className={classes(
          styles.row,
          isCurrent && styles.current,
          isWithdrawn && styles.withdrawn,
        )}
        aria-current={isCurrent || undefined}
        tabIndex={props.isTabStop ? 0 : -1}
        onClick={() => onGo(move.version)}
        onKeyDown={onKeyDown}
      >
        <span className={styles.number}>{moveNumber(move)}</span>
        {seat && <SeatMark seat={seat} hollow={isWithdrawn} struck={isWithdrawn} />}
        <span className={styles.time}>
          {timeText(move.occurredAt)}
          {isPrivate && ', private'}
        </span>
        {isWithdrawn ? (
          <span className={styles.time}>
            Withdrawn {move.withdrawnAt && timeText(move.withdrawnAt)}
          </span>
        ) : (
          <span className={net === null ? styles.later : styles.net}>{signed(net ?? later)}</span>
        )}
        <span className={styles.action}>{move.action}</span>
      </button>
    </article>
  );
});

/** "3.2, Washington, public, net −4.7". */
function rowName({ move, seat, net, later }: KnownRowProps): string {
  const known = net === null ? 'to score' : `net ${signed(net)}`;
  return [
    moveNumber(move),
    seat?.name,
    move.visibility === 'public' ? 'public' : 'private',
    move.status === 'withdrawn' ? 'withdrawn' : known,
    move.status !== 'withdrawn' && net === null && later !== null && `later ${signed(later)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
