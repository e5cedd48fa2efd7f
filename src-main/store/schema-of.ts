import type { Database } from './database.ts';

/** Every table, index, view and trigger of a database, as text that can be compared. */
export function schemaOf(database: Database): string {
  const rows = database
    .prepare<[], object>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .all();
  return JSON.stringify(rows);
}
