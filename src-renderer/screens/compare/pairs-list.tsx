import { Fragment } from 'react';
import type { ComparedRow, Comparison, Side } from '../../../src-main/report/comparison.ts';
import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { classes } from '../../parts/classes.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { stepBeside } from './move-steps.ts';
import { netText } from './net-text.ts';
import { OpenButton } from './open-button.tsx';
import { ownRows } from './own-rows.ts';
import { RoundRow } from './round-row.tsx';
import { useMoveKeys, type MoveKeys } from './use-move-keys.ts';
import styles from './pairs-list.module.css';

interface PairsListProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** What each seat did in each round, A beside B; from where they part, of a fork. */
export function PairsList({ comparison, packs }: PairsListProps) {
  const { sides, rounds } = comparison;
  const rows = ownRows(comparison);
  const keys = useMoveKeys(
    rows.map(({ moves }) => moves.map((move) => move !== null)),
    stepBeside,
  );
  return (
    <table
      ref={keys.ref}
      className={styles.pairs}
      aria-label="Moves by round and seat"
      onKeyDown={keys.onKeyDown}
    >
      <colgroup>
        <col className={styles.numbers} />
        <col />
        <col className={styles.nets} />
        <col className={styles.spines} />
        <col className={styles.nets} />
        <col />
        <col className={styles.numbers} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={3}>
            A, net of the move at right
          </th>
          <th scope="col" className={styles.spineHead}>
            seat, B less A
          </th>
          <th scope="col" colSpan={3}>
            B, net of the move at left
          </th>
        </tr>
      </thead>
      {[...Map.groupBy(rows, ({ round }) => round)].map(([round, own]) => (
        <tbody key={round}>
          <RoundRow round={round} rounds={rounds} columns={7} />
          {own.map((row) => {
            const place = rows.indexOf(row);
            const [a = null, b = null] = row.moves;
            return (
              <tr key={place} className={styles.row}>
                <Half move={a} stop={keys.stop(place, 0)} side={sides[0]} />
                <Spine row={row} packs={packs} />
                <Half move={b} stop={keys.stop(place, 1)} side={sides[1]} isB />
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

interface HalfProps {
  readonly move: LinedMove | null;
  readonly stop: ReturnType<MoveKeys['stop']>;
  readonly side: Side | undefined;
  readonly isB?: boolean;
}

/** Mirrored, so that both nets stand at the spine. */
function Half({ move, stop, side, isB = false }: HalfProps) {
  const cells = [
    <td key="number" className={classes(styles.number, isB && styles.end)}>
      {move?.number}
    </td>,
    <td key="action" className={styles.action}>
      {move && side ? (
        <OpenButton move={move} side={side} stop={stop} />
      ) : (
        <span className={styles.missing}>No move</span>
      )}
    </td>,
    <td key="net" className={classes(styles.net, !isB && styles.end)}>
      {move && netText(move)}
    </td>,
  ];
  return <Fragment>{isB ? cells.toReversed() : cells}</Fragment>;
}

interface SpineProps {
  readonly row: ComparedRow;
  readonly packs: readonly Pack[];
}

function Spine({ row: { seat, net }, packs }: SpineProps) {
  const mark = packs.flatMap(({ seats }) => seats).find(({ id }) => id === seat);
  return (
    <th scope="row" className={styles.spine}>
      <span className={styles.spineLine}>
        {mark ? <SeatMark seat={mark} /> : seat}
        <span>{signed(net.lessFirst[1] ?? null)}</span>
      </span>
    </th>
  );
}
