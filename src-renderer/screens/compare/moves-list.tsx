import type { ComparedRow, Comparison } from '../../../src-main/report/comparison.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { listed } from '../../../src-main/report/words/counts.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { stepBelow } from './move-steps.ts';
import { linesOf, type MoveLine } from './move-lines.ts';
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
  const rows = ownRows(comparison).map((row) => ({ row, lines: linesOf(row, comparison) }));
  const keys = useMoveKeys(
    rows.map(({ lines }) =>
      comparison.sides.map((side) => lines.some((line) => line.side === side)),
    ),
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
      {rows.map(({ row, lines }, place) => (
        <Group
          key={`${row.round} ${row.moves.map((move) => move?.id).join()}`}
          opensRound={rows[place - 1]?.row.round !== row.round}
          stop={(side) => keys.stop(place, side)}
          {...{ row, lines, comparison, packs }}
        />
      ))}
    </table>
  );
}

interface GroupProps extends MovesListProps {
  readonly row: ComparedRow;
  readonly lines: readonly MoveLine[];
  readonly opensRound: boolean;
  readonly stop: (side: number) => ReturnType<MoveKeys['stop']>;
}

function Group({ row, lines, opensRound, stop, comparison, packs }: GroupProps) {
  const { sides, hasMoved, rounds } = comparison;
  const isPair = sides.length === 2 && hasMoved.every(Boolean);
  const mark = packs.flatMap(({ seats }) => seats).find(({ id }) => id === row.seat);
  const missing = sides.filter((_, place) => hasMoved[place] && !row.moves[place]);
  // Without room for a column of seats, each stands above its moves.
  const isSlim = useMedia('(width < 480px)');
  const height = lines.length + (missing.length > 0 ? 1 : 0);
  const seat = (
    <span className={styles.seatLine}>
      {mark ? <SeatMark seat={mark} /> : row.seat}
      {isPair && <Less difference={row.net.lessFirst[1] ?? null} />}
    </span>
  );
  return (
    <>
      {opensRound && (
        <tbody>
          <RoundRow round={row.round} rounds={rounds} columns={5} />
        </tbody>
      )}
      <tbody className={styles.group}>
        {isSlim && (
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.seat}>
              {seat}
            </th>
          </tr>
        )}
        {lines.map(({ move, side, also }, index) => (
          <tr key={side.id}>
            {index === 0 && !isSlim && (
              <th scope="rowgroup" rowSpan={height} className={styles.seat}>
                {seat}
              </th>
            )}
            <th scope="row" className={styles.letter}>
              {[side, ...also].map(({ letter }) => letter).join(' ')}
            </th>
            <td className={styles.number}>{move.number}</td>
            <td className={styles.action}>
              <OpenButton {...{ move, side, also }} stop={stop(sides.indexOf(side))} />
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
    <span>
      {signed(difference)}
      <span className="visually-hidden"> B less A</span>
    </span>
  );
}
