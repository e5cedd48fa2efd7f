import type { Figure, Part } from '../../../src-main/game/evidence.ts';
import { netOfParts } from '../../../src-main/game/evidence.ts';
import { moveNumber, moveTitle } from '../../../src-main/game/find.ts';
import type { Move } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import styles from './moves-behind.module.css';

interface MovesBehindProps {
  readonly parts: readonly Part[];
  readonly pack: Pack;
  readonly onFigure: (figure: Figure) => void;
}

/** The moves a figure comes from, with what each adds to it; together they are the figure. */
export function MovesBehind({ parts, pack, onFigure }: MovesBehindProps) {
  const byMove = Map.groupBy(parts, ({ move }) => move);
  if (byMove.size === 0) return null;
  return (
    <table className={styles.moves}>
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">Rated on</th>
          <th scope="col" className={styles.number}>
            Adds
          </th>
        </tr>
      </thead>
      <tbody>
        {[...byMove].map(([move, own]) => (
          <Row key={move.id} move={move} parts={own} pack={pack} onFigure={onFigure} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Together
          </th>
          <td className={styles.number}>{signed(netOfParts(parts))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface RowProps {
  readonly move: Move;
  readonly parts: readonly Part[];
  readonly pack: Pack;
  readonly onFigure: (figure: Figure) => void;
}

function Row({ move, parts, pack, onFigure }: RowProps) {
  const seat = pack.seats.find(({ id }) => id === move.seat);
  return (
    <tr>
      <th scope="row" className={styles.move}>
        <span className={styles.place}>
          <Button variant="link" size="small" onPress={() => onFigure({ moveId: move.id })}>
            {moveNumber(move)}
          </Button>
          {seat && <SeatMark seat={seat} size={11} />}
        </span>
        <span className={styles.title}>{moveTitle(move)}</span>
      </th>
      <td className={styles.criteria}>{parts.map(({ criterion }) => criterion.id).join(' ')}</td>
      <td className={styles.number}>{signed(netOfParts(parts))}</td>
    </tr>
  );
}
