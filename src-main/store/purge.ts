import { Fault } from '../contract/faults.ts';
import type { Database } from './database.ts';
import type { SearchIndex } from './search-index.ts';

/** What else is kept of a session; its log goes first, and the session itself last. */
const besides = ['drafts', 'tags', 'stale', 'summaries', 'shelf'];

/**
 * The only way out of a library: everything of these sessions leaves the file, and what was in
 * its place is overwritten. Photos go with the last session that holds them. All or nothing.
 *
 * @param settings names of what was set for a session
 * @throws Fault; one that is not in the trash keeps all of them
 */
export function purge(
  database: Database,
  index: SearchIndex,
  sessionIds: readonly string[],
  settings: (sessionId: string) => readonly string[],
): void {
  const run = (sql: string, ...values: string[]) =>
    database.prepare<string[], unknown>(sql).run(...values);
  const photos = database.prepare<[string], { sha256: string }>(
    `SELECT DISTINCT json_extract(data, '$.sha256') AS sha256 FROM events
     WHERE session_id = ? AND kind = 'attachmentAdded'`,
  );
  database.pragma('secure_delete = ON');
  try {
    database.transaction(() => {
      const held = new Set<string>();
      for (const id of sessionIds) {
        run('INSERT INTO purges (session_id) VALUES (?)', id);
        for (const { sha256 } of photos.all(id)) held.add(sha256);
        run('DELETE FROM events WHERE session_id = ?', id);
        index.forget(id);
        for (const table of besides) run(`DELETE FROM ${table} WHERE session_id = ?`, id);
        run('DELETE FROM sessions WHERE id = ?', id);
        for (const key of settings(id)) run('DELETE FROM settings WHERE key = ?', key);
      }
      for (const sha256 of held) {
        run(
          `DELETE FROM attachments WHERE sha256 = ? AND NOT EXISTS (
             SELECT 1 FROM events
             WHERE kind = 'attachmentAdded' AND json_extract(data, '$.sha256') = attachments.sha256)`,
          sha256,
        );
      }
      run('DELETE FROM purges');
    });
  } finally {
    database.pragma('secure_delete = OFF');
  }
  leaveNoTrace(database);
}

/**
 * What was written again and again, such as the index, has left copies of itself between the rows
 * and in pages nobody uses; only a file that is written anew has none.
 */
function leaveNoTrace(database: Database): void {
  try {
    database.exec('VACUUM');
  } catch (error) {
    // The sessions are gone all the same; the next time there may be room for it.
    const isPassing = error instanceof Fault && ['disk-full', 'library-busy'].includes(error.code);
    if (!isPassing) throw error;
  }
  // What was deleted is in the write-ahead log as it was, until that is worked in.
  database.pragma('wal_checkpoint(TRUNCATE)');
}
