/** Where an arrow leads among moves side by side, or one below another. Pure. */

export interface Place {
  readonly row: number;
  readonly side: number;
}

/** Row by row, which of the sessions have a move there; every row has one. */
export type Grid = readonly (readonly boolean[])[];

export function has(grid: Grid, { row, side }: Place): boolean {
  return grid[row]?.[side] ?? false;
}

export function firstPlace(grid: Grid): Place {
  return placesOf(grid)[0] ?? { row: 0, side: 0 };
}

/** Down the list and across; a seat that made no move is passed by. `null` for any other key. */
export function stepBeside(key: string, { row, side }: Place, grid: Grid): Place | null {
  const steps: Record<string, Place> = {
    ArrowDown: { row: Math.min(grid.length - 1, row + 1), side },
    ArrowUp: { row: Math.max(0, row - 1), side },
    ArrowLeft: { row, side: 0 },
    ArrowRight: { row, side: 1 },
    Home: { row: 0, side },
    End: { row: grid.length - 1, side },
  };
  const to = steps[key];
  if (!to) return null;
  return has(grid, to) ? to : { row: to.row, side: 1 - to.side };
}

/** From each move to the next, whoever made it; across, no further than its row. */
export function stepBelow(key: string, here: Place, grid: Grid): Place | null {
  const places = placesOf(grid);
  const at = places.findIndex(({ row, side }) => row === here.row && side === here.side);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: places.length - 1,
  };
  const step = steps[key];
  if (step === undefined) return null;
  const to = places[Math.max(0, Math.min(places.length - 1, step))] ?? here;
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
  return isAcross && to.row !== here.row ? here : to;
}

function placesOf(grid: Grid): Place[] {
  return grid.flatMap((sides, row) => sides.flatMap((own, side) => (own ? [{ row, side }] : [])));
}
