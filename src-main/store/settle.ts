import type { Database } from './database.ts';
import { libraryApplicationId } from './header.ts';
import { latestVersion, migrate, versionOf } from './migrate.ts';

/** Makes a database a library that is up to date, and durable at every commit. */
export function settle(database: Database): void {
  database.pragma('synchronous = FULL');
  database.pragma('fullfsync = ON');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  if (versionOf(database) !== latestVersion) {
    // Without a write-ahead log, so that the version is in the file itself.
    database.pragma('journal_mode = DELETE');
    migrate(database, libraryApplicationId);
  }
  database.pragma('journal_mode = WAL');
}
