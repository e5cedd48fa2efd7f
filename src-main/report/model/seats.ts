import { sumOrNull } from '../../game/scoring.ts';
import type { ReportContext } from '../context.ts';

export interface SeatRow {
  readonly seat: string;
  /** Standing moves. */
  readonly moves: number;
  /** The plain sum by criterion; `null` where nothing is rated. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly net: number | null;
}

export interface ReportSeats {
  readonly rows: readonly SeatRow[];
  readonly all: SeatRow;
}

/** Who moved what. Nets and the last row are the totals themselves. */
export function seatsOf({ points, pack, totals }: ReportContext): ReportSeats {
  const rows = pack.seats.map(({ id }): SeatRow => {
    const own = points.filter(({ move }) => move.seat === id);
    const sums = pack.criteria.map((criterion): [string, number | null] => [
      criterion.id,
      sumOrNull(own.map(({ values }) => values[criterion.id] ?? null)),
    ]);
    return {
      seat: id,
      moves: own.length,
      values: Object.fromEntries(sums),
      net: totals.bySeat[id] ?? null,
    };
  });
  const all = { seat: '', moves: points.length, values: totals.byCriterion, net: totals.net };
  return { rows, all };
}
