import { moveNumber, moveTitle } from '../../game/find.ts';
import { signed } from '../../game/signed.ts';
import type { ChartPack, ChartPoint } from './chart-data.ts';

export interface PositionTableProps {
  readonly points: readonly ChartPoint[];
  readonly pack: ChartPack;
  readonly caption: string;
  readonly className?: string | undefined;
  /** Where a move's number leads. */
  readonly hrefOf?: ((moveId: string) => string | null) | undefined;
}

/** The position chart as a table. */
export function PositionTable({ points, pack, caption, className, hrefOf }: PositionTableProps) {
  const first = points.findIndex((point) => point.net !== null);
  const code = new Map(pack.seats.map((seat) => [seat.id, seat.code]));
  return (
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Move</th>
          <th scope="col">Seat</th>
          <th scope="col">Title</th>
          <th scope="col">Net</th>
          <th scope="col">Total</th>
          <th scope="col">Evaluators’ totals</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ move, net, position, spread }, place) => {
          const number = moveNumber(move);
          const href = hrefOf?.(move.id) ?? null;
          return (
            <tr key={move.id}>
              <th scope="row">{href === null ? number : <a href={href}>{number}</a>}</th>
              <td>{code.get(move.seat) ?? move.seat}</td>
              <td>{moveTitle(move)}</td>
              <td>{signed(net)}</td>
              <td>{signed(first >= 0 && place >= first ? position : null)}</td>
              <td>{spread ? `${signed(spread.low)} to ${signed(spread.high)}` : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
