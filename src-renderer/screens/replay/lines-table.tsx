import { moveNumber } from '../../../src-main/game/find.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import type { PositionLines } from './position-lines.ts';
import styles from './lines-table.module.css';

interface LinesTableProps {
  readonly lines: PositionLines;
  readonly pack: Pack;
  readonly seenBy: string | null;
}

/** The figures of the chart up to the cursor. */
export function LinesTable({ lines, pack, seenBy }: LinesTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">Seat</th>
          <th scope="col" className={styles.figure}>
            {seenBy === null ? 'Net' : `As ${seenBy} saw it`}
          </th>
          {seenBy !== null && (
            <th scope="col" className={styles.figure}>
              On the board
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.slots.slice(0, lines.cursor + 1).map(({ move, seen, board, isSeen, isScored }) => {
          const seat = pack.seats.find(({ id }) => id === move.seat);
          return (
            <tr key={move.id}>
              <th scope="row">{moveNumber(move)}</th>
              <td>{seat && <SeatMark seat={seat} />}</td>
              <td className={styles.figure}>
                {isSeen ? (isScored ? signed(seen.now) : 'to score') : 'not seen'}
              </td>
              {seenBy !== null && (
                <td className={styles.figure}>{isScored ? signed(board.now) : 'to score'}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
