import { Fault } from '../contract/faults.ts';
import type { Database } from './database.ts';

/** Forward only; a file that has been shipped is never edited. Embedded when bundled. */
const files = import.meta.glob<string>('../../migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In order; the script at n leads from version n to n + 1. */
export const migrations: readonly string[] = Object.keys(files)
  .toSorted()
  .map((path, index) => numbered(path, index + 1));

export const latestVersion = migrations.length;

function numbered(path: string, version: number): string {
  const script = files[path];
  const number = /(\d{4})-[a-z-]+\.sql$/.exec(path)?.[1];
  if (script === undefined || Number(number) !== version) {
    throw new Error(`Expected migration ${version}, found ${path}.`);
  }
  return script;
}

/**
 * Brings a database up to date, each step in a transaction of its own.
 *
 * @throws Fault library-newer when it is beyond the last script
 */
export function migrate(
  database: Database,
  applicationId: number,
  scripts: readonly string[] = migrations,
): void {
  if (versionOf(database) > scripts.length) throw new Fault('library-newer', database.file);
  for (const [index, script] of scripts.entries()) {
    database.transaction(() => {
      // Asked within the transaction: another process may just have done the same.
      if (versionOf(database) !== index) return;
      database.exec(script);
      database.pragma(`application_id = ${applicationId}`);
      database.pragma(`user_version = ${index + 1}`);
    });
  }
}

export function versionOf(database: Database): number {
  return Number(database.pragma('user_version'));
}
