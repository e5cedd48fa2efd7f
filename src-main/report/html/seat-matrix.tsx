import { ValueBar } from '../charts/value-bar.tsx';
import type { ReportBoard } from '../model/head.ts';
import type { SeatRow } from '../model/seats.ts';
import { signed } from '../../game/signed.ts';
import { MaybeLink, SeatMark } from './parts.tsx';
import type { SectionProps } from './page.ts';

/** Seats by criteria: sums in figures and as bars on one scale. */
export function SeatMatrix({ page, caption }: SectionProps & { readonly caption: string }) {
  const { board, seats } = page.model;
  const most = Math.max(
    1,
    ...seats.rows.flatMap(({ values }) =>
      Object.values(values).map((value) => Math.abs(value ?? 0)),
    ),
  );
  return (
    <table className="matrix keep">
      <caption>
        <b>{caption}</b> sum of mean scores; solid, came about; hollow, receded
      </caption>
      <thead>
        <tr>
          <th scope="col">Seat that moved</th>
          <th scope="col">Moves</th>
          {board.criteria.map(({ id, kind, name }) => (
            <th scope="col" key={id}>
              <b className={kind === 'fear' ? 'fea' : 'ben'}>
                <MaybeLink href={page.links.criterion(id)}>{id}</MaybeLink>
              </b>
              <br />
              {name}
            </th>
          ))}
          <th scope="col" className="n">
            Net
          </th>
        </tr>
      </thead>
      <tbody>
        {seats.rows.map((row) => (
          <MatrixRow key={row.seat} page={page} row={row} most={most} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All seats</th>
          <td>{seats.all.moves}</td>
          {board.criteria.map(({ id }) => (
            <td key={id}>{signed(seats.all.values[id] ?? null)}</td>
          ))}
          <td className="n">{signed(seats.all.net)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface MatrixRowProps extends SectionProps {
  readonly row: SeatRow;
  readonly most: number;
}

function MatrixRow({ page, row, most }: MatrixRowProps) {
  const { board } = page.model;
  return (
    <tr>
      <th scope="row">
        <SeatMark page={page} seat={row.seat} /> {nameOf(board, row.seat)}
      </th>
      <td>{row.moves}</td>
      {board.criteria.map(({ id, kind }) => {
        const value = row.values[id] ?? null;
        return (
          <td key={id}>
            {signed(value)}
            {value !== null && <ValueBar kind={kind} value={value} most={most} />}
          </td>
        );
      })}
      <td className="n">
        <b>{signed(row.net)}</b>
      </td>
    </tr>
  );
}

function nameOf({ seats }: ReportBoard, id: string): string {
  return seats.find((seat) => seat.id === id)?.name ?? id;
}
