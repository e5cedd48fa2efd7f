import { existsSync } from 'node:fs';
import { Fault } from '../contract/faults.ts';
import { Database } from './database.ts';

/** Session ids in the events, each looked up once, that no session has. */
const strays = `
  WITH RECURSIVE ids (id) AS (
    SELECT min(session_id) FROM events
    UNION ALL
    SELECT (SELECT min(session_id) FROM events WHERE session_id > ids.id) FROM ids
    WHERE ids.id IS NOT NULL
  )
  SELECT id FROM ids WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM sessions) LIMIT 1`;

/**
 * Looks for damage in the whole file and writes nothing. It takes longer the larger the file is,
 * so a library is listed before; nothing else is read of it, and nothing written, until then.
 *
 * @throws Fault library-unreadable
 */
export function checkSoundness(database: Database): void {
  const answer = database.pragma('integrity_check(1)');
  const stray = answer === 'ok' && database.prepare(strays).get();
  if (answer === 'ok' && !stray) return;
  throw new Fault('library-unreadable', database.file, { cause: answer });
}

/** The same before a write-ahead log is worked into a file that may have to be refused. */
export function checkSoundnessAside(file: string): void {
  if (!existsSync(`${file}-wal`)) return;
  const database = new Database(file, { readonly: true });
  try {
    checkSoundness(database);
  } finally {
    database.close();
  }
}
