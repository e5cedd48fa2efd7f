/** Rows whose chains lead nowhere or back to themselves. */
import type { DeckInject } from '../../../src-main/game/deck.ts';
import { fieldLabels } from './columns.ts';
import type { LeftRow, ReadRow } from './read-rows.ts';

/** The number of the inject a row waits for. */
function awaited({ trigger }: ReadRow): string | undefined {
  return trigger?.by === 'inject' || trigger?.by === 'answer' ? trigger.number : undefined;
}

/** A row that is left may be the one another waits for, so this goes on until nothing changes. */
export function chainProblems(
  rows: readonly ReadRow[],
  deck: readonly DeckInject[],
): { standing: readonly ReadRow[]; problems: readonly LeftRow[] } {
  const inDeck = new Set(deck.map(({ number }) => number));
  const problems: LeftRow[] = [];
  let standing = rows;
  for (;;) {
    const byNumber = new Map(
      standing.flatMap((row): [string, ReadRow][] =>
        row.inject.number === undefined ? [] : [[row.inject.number, row]],
      ),
    );
    const bad = standing.flatMap((row): LeftRow[] => {
      const reason = problemOf(row, byNumber, inDeck);
      const { line, cells } = row.row;
      return reason === null ? [] : [{ line, cells, column: fieldLabels.trigger, reason }];
    });
    if (bad.length === 0) return { standing, problems };
    problems.push(...bad);
    const lines = new Set(bad.map(({ line }) => line));
    standing = standing.filter(({ row }) => !lines.has(row.line));
  }
}

function problemOf(
  row: ReadRow,
  byNumber: ReadonlyMap<string, ReadRow>,
  inDeck: ReadonlySet<string>,
): string | null {
  const first = awaited(row);
  if (first === undefined) return null;
  if (!byNumber.has(first) && !inDeck.has(first)) return `there is no inject ${first}`;
  const seen = new Set<string>();
  let next: string | undefined = first;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const other = byNumber.get(next);
    if (other === row) return 'waits for itself in the end';
    next = other && awaited(other);
  }
  return null;
}
