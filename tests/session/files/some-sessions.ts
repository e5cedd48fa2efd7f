import type { Command } from '../../../src-main/game/command.ts';
import type { Desk } from '../../../src-main/session/desk.ts';
import { Database } from '../../../src-main/store/database.ts';
import type { Library } from '../../../src-main/store/library.ts';
import { bytesOf, pictures } from '../../contract/pictures.ts';
import { takePhoto } from '../../../src-main/session/take-photo.ts';
import { minute } from '../../game/play.ts';

/** Photos do not come with commands alone; up to the first there are none. */
export function withoutPhotos(commands: readonly Command[]): readonly Command[] {
  const first = commands.findIndex(({ kind }) => kind === 'addAttachment');
  return first < 0 ? commands : commands.slice(0, first);
}

/** Stores what was played; answers its id. */
export function stored(desk: Desk, commands: readonly Command[]): string {
  const made = desk.importLog(commands.map((command, n) => ({ command, at: minute(n) })));
  if (!made.ok) throw new Error(made.refusal.code);
  return made.sessionId;
}

export function asked(desk: Desk, sessionId: string, ...commands: readonly Command[]): void {
  for (const command of commands) {
    const done = desk.open(sessionId).execute(command);
    if (!done.ok) throw new Error(`${command.kind}: ${done.refusal.code}`);
  }
}

/** A photo of its own, which says so in its name. */
export function photographed(desk: Desk, sessionId: string): void {
  const copy = bytesOf(pictures['image/jpeg']).toString('base64');
  const photo = takePhoto(desk.library.attachments, pictures['image/png'], copy);
  if (!('keep' in photo)) throw new Error(photo.refusal.code);
  const command = { kind: 'addAttachment', name: 'The board' };
  const done = desk.open(sessionId).execute(command, 'control', photo);
  if (!done.ok) throw new Error(done.refusal.code);
}

export function saved(desk: Desk, sessionId: string): Buffer {
  const file = desk.files.save(sessionId);
  if (!file.ok) throw new Error(file.problem.code);
  return file.bytes;
}

const cache = /^(summaries|stale|tallies|search_.*)$/;

/** Every row of every table that a session can leave something in. */
export function rowsOf({ file }: Pick<Library, 'file'>): string {
  const database = new Database(file, { readonly: true });
  try {
    const tables = database
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all();
    const kept = tables.map(({ name }) => name).filter((name) => !cache.test(name));
    return JSON.stringify(
      kept.map((name) => [
        name,
        database.prepare<[], object>(`SELECT * FROM "${name}" ORDER BY 1`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}

/** What somebody else does to a file, whatever it is for. */
export function tampered(bytes: Buffer, sql: string): Buffer {
  const database = new Database('file', { bytes });
  try {
    database.exec(sql);
    return database.serialize();
  } finally {
    database.close();
  }
}
