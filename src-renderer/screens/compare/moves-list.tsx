import type { ComparedRow, Comparison } from '../../../src-main/report/comparison.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { listed } from '../../../src-main/report/words/counts.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { stepBelow } from './move-steps.ts';
import { netText } from './net-text.ts';
import { OpenButton } from './open-button.tsx';
import { ownRows } from './own-rows.ts';
import { RoundRow } from './round-row.tsx';
import { useMoveKeys, type MoveKeys } from './use-move-keys.ts';
import styles from './moves-list.module.css';

interface MovesListProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** What each seat did in each round, session below session; one without moves is passed over. */
export function MovesList({ comparison, packs }: MovesListProps) {
  const rows = ownRows(comparison);
  const keys = useMoveKeys(
    rows.map(({ moves }) => moves.map((move) => move !== null)),
    stepBelow,
  );
  return (
    <table
      ref={keys.ref}
      className={styles.table}
      aria-label="Moves by round and seat"
      onKeyDown={keys.onKeyDown}
    >
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Seat</th>
          <th scope="col">Session</th>
          <th scope="col">Number</th>
          <th scope="col">Move</th>
          <th scope="col">Net</th>
        </tr>
      </thead>
      {rows.map((row, place) => (
        <Group
          key={`${row.round} ${row.moves.map((move) => move?.id).join()}`}
          row={row}
          opensRound={rows[place - 1]?.round !== row.round}
          stop={(side) => keys.stop(place, side)}
          {...{ comparison, packs }}
        />
      ))}
    </table>
  );
}

interface GroupProps extends MovesListProps {
  readonly row: ComparedRow;
  readonly opensRound: boolean;
  readonly stop: (side: number) => ReturnType<MoveKeys['stop']>;
}

function Group({ row, opensRound, stop, comparison, packs }: GroupProps) {
  const { sides, hasMoved, rounds } = comparison;
  const isPair = sides.length === 2 && hasMoved.every(Boolean);
  const mark = packs.flatMap(({ seats }) => seats).find(({ id }) => id === row.seat);
  const made = row.moves.flatMap((move, place) => {
    const side = sides[place];
    return move && side ? [{ move, side, place }] : [];
  });
  const missing = sides.filter((_, place) => hasMoved[place] && !row.moves[place]);
  const lines = made.length + (missing.length > 0 ? 1 : 0);
  return (
    <>
      {opensRound && (
        <tbody>
          <RoundRow round={row.round} rounds={rounds} columns={5} />
        </tbody>
      )}
      <tbody className={styles.group}>
        {made.map(({ move, side, place }, index) => (
          <tr key={side.id}>
            {index === 0 && (
              <th scope="rowgroup" rowSpan={lines} className={styles.seat}>
                {mark ? <SeatMark seat={mark} /> : row.seat}
                {isPair && <Less difference={row.net.lessFirst[1] ?? null} />}
              </th>
            )}
            <th scope="row" className={styles.letter}>
              {side.letter}
            </th>
            <td className={styles.number}>{move.number}</td>
            <td className={styles.action}>
              <OpenButton move={move} side={side} stop={stop(place)} />
            </td>
            <td className={styles.net}>{netText(move)}</td>
          </tr>
        ))}
        {missing.length > 0 && (
          <tr>
            <td colSpan={4} className={styles.missing}>
              No move in {listed(missing.map(({ letter }) => letter))}
            </td>
          </tr>
        )}
      </tbody>
    </>
  );
}

function Less({ difference }: { readonly difference: number | null }) {
  if (difference === null) return null;
  return (
    <p className={styles.less}>
      {signed(difference)}
      <span className="visually-hidden"> B less A</span>
    </p>
  );
}
