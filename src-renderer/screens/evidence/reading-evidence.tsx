import type { Subject } from '../../../src-main/game/reading.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { SeatMark } from '../../parts/seat-mark.tsx';
import type { ToldReading, ToldRow } from './told-reading.ts';
import styles from './moves-behind.module.css';

interface ReadingEvidenceProps {
  readonly told: ToldReading;
  readonly pack: Pack;
  readonly onSubject: (subject: Subject) => void;
}

/** What a reading comes from, row by row; each leads on. */
export function ReadingEvidence({ told, pack, onSubject }: ReadingEvidenceProps) {
  const { heads, rows, together } = told;
  const [first, ...others] = heads;
  if (rows.length === 0) return null;
  return (
    <table className={styles.moves}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((head) => (
            <th key={head} scope="col" className={styles.number}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} pack={pack} onSubject={onSubject} />
        ))}
      </tbody>
      {together && (
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            {together.map((cell, column) => (
              <td key={others[column]} className={styles.number}>
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface RowProps extends Pick<ReadingEvidenceProps, 'pack' | 'onSubject'> {
  readonly row: ToldRow;
}

function Row({ row: { label, to, said, cells, ...row }, pack, onSubject }: RowProps) {
  const seat = pack.seats.find(({ id }) => id === row.seat);
  return (
    <tr>
      <th scope="row" className={styles.move}>
        <span className={styles.place}>
          <Button variant="link" size="small" onPress={() => onSubject(to)}>
            {label}
          </Button>
          {seat && <SeatMark seat={seat} size={11} />}
        </span>
        {said !== undefined && <span className={styles.title}>{said}</span>}
      </th>
      {cells.map((cell, column) => (
        // A cell has no identity but its column.
        <td key={column} className={styles.number}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
