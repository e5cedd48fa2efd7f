import { moveNumber } from '../../../../src-main/game/find.ts';
import { valueOf } from '../../../../src-main/game/scoring.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { classes } from '../../../parts/classes.ts';
import { isLate } from '../../../parts/late.ts';
import { DealTies } from '../../../parts/deal-ties.tsx';
import { LevelPips } from '../../../parts/level-pips.tsx';
import { MoveTags } from '../../../parts/move-tags.tsx';
import { ScoreBars } from '../../../parts/score-bars.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { signed } from '../../../../src-main/game/signed.ts';
import { timeText } from '../../../parts/time.ts';
import { useRoom } from '../room.ts';
import { BookmarkMark } from './annotation-rows.tsx';
import { moveState, rowName } from './move-state.ts';
import { Waiting } from './waiting.tsx';
import styles from './move-row.module.css';

interface MoveRowProps {
  readonly move: Move;
  readonly net: number | null;
  readonly total: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

export function MoveRow({ move, net, total, isSelected, onSelect }: MoveRowProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const seat = pack.seats.find(({ id }) => id === move.seat);
  const isPrivate = move.visibility !== 'public';
  const amended = move.amendments.at(-1);
  return (
    <article
      id={`row-${move.id}`}
      className={classes(
        styles.row,
        isSelected && styles.selected,
        isPrivate && styles.private,
        styles[move.status],
      )}
      aria-label={rowName(move, seat?.name ?? move.seat, net, moveState(move, state, pack).kind)}
      aria-current={isSelected}
      onClick={onSelect}
    >
      <div className={styles.number}>
        <strong>
          {moveNumber(move)} <BookmarkMark moveId={move.id} />
        </strong>
        {move.status !== 'withdrawn' && (
          <span className={styles.time}>{timeText(move.occurredAt)}</span>
        )}
        {isLate(move) && <span className={styles.time}>late</span>}
      </div>
      <div className={styles.seat}>
        {seat && (
          <SeatMark
            seat={seat}
            size={13}
            hollow={move.status === 'withdrawn'}
            struck={move.status === 'withdrawn'}
          />
        )}
        {isPrivate && move.status !== 'withdrawn' && <span className={styles.time}>Private</span>}
      </div>
      <p className={styles.action}>
        <span className={styles.said}>{move.action}</span>
        {move.status !== 'withdrawn' && (
          <>
            {amended && <span className={styles.amended}>amended {timeText(amended.at)}</span>}
            <MoveTags move={move} pack={pack} />
            <DealTies move={move} state={state} />
          </>
        )}
      </p>
      <MoveResult move={move} net={net} total={total} />
    </article>
  );
}

function MoveResult({ move, net, total }: Pick<MoveRowProps, 'move' | 'net' | 'total'>) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { showEvidence } = useRoom();
  const stage = moveState(move, state, pack);
  if (stage.kind === 'scored') {
    const bars = pack.criteria.map(({ id, kind }) => ({
      code: id,
      kind,
      value: valueOf(move, id),
    }));
    return (
      <>
        <div className={styles.bars}>
          <ScoreBars criteria={bars} />
        </div>
        <div className={styles.net}>
          <button
            type="button"
            className={styles.total}
            // Rows are gone through by J and K; Shift V does the same for the chosen one.
            tabIndex={-1}
            aria-label={`${signed(net)}, evidence for ${moveNumber(move)}`}
            onClick={() => showEvidence({ moveId: move.id })}
          >
            {signed(net)}
          </button>
          <span className={styles.time}>{signed(total)}</span>
        </div>
      </>
    );
  }
  return (
    <div className={styles.stage}>
      <strong>{stage.words}</strong>
      <span className={styles.time}>
        {stage.pips && <LevelPips pips={stage.pips} />} {stage.detail}
        {stage.since && <Waiting since={stage.since} />}
      </span>
    </div>
  );
}
