import type { ChartPoint, ChartRound } from './chart-data.ts';

/** A move's place along the chart. */
export interface ChartColumn {
  /** From 0, in move order, counting the empty place of a round without moves. */
  readonly place: number;
  readonly point: ChartPoint;
}

export interface ChartStretch {
  readonly round: ChartRound;
  readonly from: number;
  readonly to: number;
}

export interface ChartColumns {
  readonly columns: readonly ChartColumn[];
  readonly rounds: readonly ChartStretch[];
  readonly places: number;
}

/** Moves side by side in order; a round nothing has happened in keeps one place. */
export function chartColumns(
  points: readonly ChartPoint[],
  rounds: readonly ChartRound[],
): ChartColumns {
  const named = new Map(rounds.map((round) => [round.number, round]));
  for (const { move } of points) {
    if (!named.has(move.round)) named.set(move.round, { number: move.round, name: '' });
  }
  const columns: ChartColumn[] = [];
  const stretches: ChartStretch[] = [];
  let place = 0;
  for (const round of [...named.values()].toSorted((a, b) => a.number - b.number)) {
    const from = place;
    for (const point of points) {
      if (point.move.round === round.number) columns.push({ place: place++, point });
    }
    if (place === from) place += 1;
    stretches.push({ round, from, to: place });
  }
  return { columns, rounds: stretches, places: place };
}
