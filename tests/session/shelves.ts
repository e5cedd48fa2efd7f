import { readFileSync } from 'node:fs';
import type { ShelfView } from '../../src-main/contract/shelf.ts';
import type { Desk } from '../../src-main/session/desk.ts';
import { Database } from '../../src-main/store/database.ts';
import type { Library } from '../../src-main/store/library.ts';

export const all: ShelfView = { show: 'all' };

/** Every page of a view, one after the other. */
export function paged(desk: Desk, view: ShelfView = all, between?: () => void): string[] {
  const ids: string[] = [];
  let after: ShelfView['after'] | null = view.after;
  do {
    const page = desk.page({ ...view, ...(after && { after }) });
    ids.push(...page.sessions.map(({ id }) => id));
    after = page.next;
    between?.();
  } while (after);
  return ids;
}

export function titles(desk: Desk, view: ShelfView = all): string[] {
  return desk.page(view).sessions.map(({ title }) => title);
}

/** Everything in the file, table by table. */
export function contents(library: Library): Record<string, unknown[]> {
  const database = new Database(library.file);
  const tables = database
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_text_%'`,
    )
    .all();
  const rows = tables.map(({ name }) => [
    name,
    database.prepare<[], unknown>(`SELECT * FROM ${name}`).all(),
  ]);
  database.close();
  return Object.fromEntries(rows);
}

/** The file as it is on the disk, with what has not been worked into it. */
export function bytesOf({ file }: Library): string {
  return [file, `${file}-wal`].map((part) => readFileSync(part, 'latin1')).join('');
}
