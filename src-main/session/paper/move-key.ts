/** Which move a row speaks of: its round, its seat and its title. */
import type { PackNames } from './names.ts';
import { nameKey } from './names.ts';
import type { Row } from './row.ts';

export interface MovePlace {
  /** 1 to `mostRounds`. */
  readonly round: number;
  readonly seat: string;
  readonly title: string;
}

/** As many as a session can plan. */
export const mostRounds = 12;

/** `undefined` when a part of it is wrong or missing, which has been told. */
export function findPlace(row: Row, names: PackNames): MovePlace | undefined {
  const round = readRound(row);
  const name = row.needed('seat', 200);
  const seat = name && (names.seat(name) ?? row.fail('seat-unknown', 'seat', name));
  const title = row.needed('title', 200);
  return round && seat && title ? { round, seat, title } : undefined;
}

function readRound(row: Row): number | undefined {
  const cell = row.needed('round', 200);
  if (cell === undefined) return undefined;
  return roundIn(cell) ?? row.fail('round-unreadable', 'round', mostRounds);
}

export function roundIn(cell: string): number | undefined {
  const round = /^\d{1,2}$/.test(cell) ? Number(cell) : 0;
  return round >= 1 && round <= mostRounds ? round : undefined;
}

/** In which row each move stands. */
export class MoveKeys {
  readonly #rows = new Map<string, number>();

  /** Answers the row in which the same move stands already. */
  add(place: MovePlace, row: number): number | undefined {
    const key = keyOf(place);
    const twin = this.#rows.get(key);
    if (twin === undefined) this.#rows.set(key, row);
    return twin;
  }

  find(place: MovePlace): number | undefined {
    return this.#rows.get(keyOf(place));
  }
}

function keyOf({ round, seat, title }: MovePlace): string {
  return JSON.stringify([round, seat, nameKey(title)]);
}
