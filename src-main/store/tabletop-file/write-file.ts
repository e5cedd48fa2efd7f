import { emptyHead } from '../chain.ts';
import { Database } from '../database.ts';
import type { SessionBundle } from '../session-bundle.ts';
import type { SigningKey } from '../signing-key.ts';
import { fileApplicationId, fileSchema, fileVersion } from './schema.ts';
import { signedWords } from './signed-words.ts';

/** The bytes of a `.tabletop` file. */
export function tabletopFile(
  bundle: SessionBundle,
  savedAt: string,
  key: Pick<SigningKey, 'sign'>,
): Buffer {
  const database = new Database('.tabletop', { bytes: Buffer.alloc(0) });
  try {
    database.exec(fileSchema);
    database.pragma(`application_id = ${fileApplicationId}`);
    database.pragma(`user_version = ${fileVersion}`);
    database.transaction(() => fill(database, bundle, savedAt, key));
    return database.serialize();
  } finally {
    database.close();
  }
}

function fill(
  database: Database,
  bundle: SessionBundle,
  savedAt: string,
  key: Pick<SigningKey, 'sign'>,
): void {
  const { id, rows, packs, photos } = bundle;
  const { version, hash: head } = rows.at(-1) ?? emptyHead(id);
  insertInto(database, 'session', 4)(id, version, head, savedAt);
  const addEvent = insertInto(database, 'events', 9);
  for (const row of rows) {
    const { kind, schema, batch, recordedAt, occurredAt, actor, data, hash } = row;
    addEvent(row.version, kind, schema, batch, recordedAt, occurredAt, actor, data, hash);
  }
  const addPack = insertInto(database, 'packs', 2);
  for (const pack of packs) addPack(pack.hash, pack.data);
  const addPhoto = insertInto(database, 'attachments', 9);
  for (const photo of photos) {
    const { sha256, media, bytes, width, height, data, copyMedia, copySha256, copy } = photo;
    addPhoto(sha256, media, bytes, width, height, data, copyMedia, copySha256, copy);
  }
  const signed = key.sign(signedWords(bundle, { version, head, savedAt }));
  insertInto(database, 'signature', 2)(signed.publicKey, signed.signature);
}

function insertInto(database: Database, table: string, columns: number) {
  const places = Array.from({ length: columns }, () => '?').join(', ');
  const statement = database.prepare<(string | number | null | Buffer)[], unknown>(
    `INSERT INTO ${table} VALUES (${places})`,
  );
  return (...values: (string | number | null | Buffer)[]) => statement.run(...values);
}
