import { Fragment } from 'react';
import type { ComparedRow, Comparison } from '../../../src-main/report/comparison.ts';
import type { LinedMove } from '../../../src-main/report/comparison/lined-move.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { classes } from '../../parts/classes.ts';
import { SeatMark } from '../../parts/seat-mark.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { openMove } from './open-move.ts';
import { usePairKeys, type PairKeys } from './use-pair-keys.ts';
import styles from './pairs-list.module.css';

interface PairsListProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
}

/** What each seat did in each round, A beside B; from where they part, of a fork. */
export function PairsList({ comparison, packs }: PairsListProps) {
  const { sides, rounds, counts } = comparison;
  const rows = comparison.rows.filter(({ isShared }) => !isShared || counts !== 'since the fork');
  const keys = usePairKeys((row, side) => !!rows[row]?.moves[side], rows.length);
  if (rows.length === 0) {
    return <p className={styles.none}>{noneText(comparison)}</p>;
  }
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
          <tr className={styles.round}>
            <th scope="rowgroup" colSpan={7}>
              Round {round} <i>{rounds.find(({ number }) => number === round)?.name}</i>
            </th>
          </tr>
          {own.map((row) => {
            const place = rows.indexOf(row);
            const [a = null, b = null] = row.moves;
            return (
              <tr key={place} className={styles.row}>
                <Half move={a} stop={keys.stop(place, 0)} sessionId={sides[0]?.id ?? ''} />
                <Spine row={row} packs={packs} />
                <Half move={b} stop={keys.stop(place, 1)} sessionId={sides[1]?.id ?? ''} isB />
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

function noneText({ rows, counts }: Comparison): string {
  if (rows.length === 0) return 'No moves yet.';
  return counts === 'since the fork'
    ? 'Nothing has happened since the fork.'
    : 'No moves to set side by side.';
}

interface HalfProps {
  readonly move: LinedMove | null;
  readonly stop: ReturnType<PairKeys['stop']>;
  readonly sessionId: string;
  readonly isB?: boolean;
}

/** Mirrored, so that both nets stand at the spine. */
function Half({ move, stop, sessionId, isB = false }: HalfProps) {
  const cells = [
    <td key="number" className={classes(styles.number, isB && styles.end)}>
      {move?.number}
    </td>,
    <td key="action" className={styles.action}>
      {move ? (
        <button
          type="button"
          className={styles.open}
          aria-label={`${isB ? 'B' : 'A'}, ${move.number}: ${move.action} Show in the replay`}
          onClick={() => openMove(sessionId, move.version)}
          {...stop}
        >
          {move.action}
        </button>
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

function netText({ net, status }: LinedMove): string {
  if (net !== null) return signed(net);
  return status === 'unfinished' ? 'to finish' : 'to score';
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
