import { z } from 'zod';
import { Fault } from '../../contract/faults.ts';
import type { FileRefused } from '../../contract/file-problem.ts';
import { largestFile, unfit } from '../../contract/file-problem.ts';
import { Database } from '../database.ts';
import { schemaOf } from '../schema-of.ts';
import type { SessionBundle } from '../session-bundle.ts';
import type { Signature } from '../signature.ts';
import { isSigned } from '../signature.ts';
import { eventRow, fileRow, packRow, photoRow, signatureRow } from './rows.ts';
import { fileApplicationId, fileSchema, fileVersion } from './schema.ts';
import type { FileFacts } from './signed-words.ts';
import { signedWords } from './signed-words.ts';

/** A file whose form and signature are right. What is in it is not believed yet. */
export interface TabletopFile {
  readonly ok: true;
  readonly bundle: SessionBundle;
  readonly facts: FileFacts;
  readonly signature: Signature;
}

const headerBytes = 100;
const magic = 'SQLite format 3\0';

/** Hostile until proven otherwise: read in memory, so that nothing is left beside the file. */
export function readTabletopFile(bytes: Buffer): TabletopFile | FileRefused {
  if (bytes.length > largestFile) return unfit('file-too-large');
  const wrong = wrongHeader(bytes);
  if (wrong) return wrong;
  let database: Database | undefined;
  try {
    database = new Database('.tabletop', { bytes, readonly: true });
    return readTables(database);
  } catch (error) {
    // Nothing but the file itself was at work.
    if (error instanceof Fault || error instanceof z.ZodError) return unfit('file-damaged');
    throw error;
  } finally {
    database?.close();
  }
}

/** Before SQLite sees any of it. */
function wrongHeader(bytes: Buffer): FileRefused | undefined {
  if (bytes.length < headerBytes || bytes.toString('latin1', 0, magic.length) !== magic) {
    return unfit('file-foreign');
  }
  if (bytes.readUInt32BE(68) !== fileApplicationId) return unfit('file-foreign');
  const version = bytes.readUInt32BE(60);
  if (version > fileVersion) return unfit('file-newer');
  // Only a file without a write-ahead log is whole by itself.
  const isWhole = version === fileVersion && bytes[18] === 1 && bytes[19] === 1;
  return isWhole ? undefined : unfit('file-damaged');
}

function readTables(database: Database): TabletopFile | FileRefused {
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('query_only = ON');
  if (schemaOf(database) !== expectedSchema()) return unfit('file-other');
  if (database.pragma('integrity_check(1)') !== 'ok') return unfit('file-damaged');
  const files = tableOf(database, fileRow, 'id, version, head, saved_at AS savedAt FROM session');
  const signatures = tableOf(
    database,
    signatureRow,
    'public_key AS publicKey, signature FROM signature',
  );
  const [file] = files;
  const [signature] = signatures;
  if (!file || !signature || files.length + signatures.length !== 2) return unfit('file-other');
  const { id, ...facts } = file;
  const bundle: SessionBundle = {
    id,
    rows: tableOf(
      database,
      eventRow,
      `version, kind, schema, batch, recorded_at AS recordedAt, occurred_at AS occurredAt, actor,
       data, hash FROM events ORDER BY version`,
    ),
    packs: tableOf(database, packRow, 'hash, data FROM packs ORDER BY hash'),
    photos: tableOf(
      database,
      photoRow,
      `sha256, media, bytes, width, height, data, copy_media AS copyMedia,
       copy_sha256 AS copySha256, copy FROM attachments ORDER BY sha256`,
    ),
  };
  const last = bundle.rows.at(-1);
  if (!last) return unfit('log-empty');
  if (last.version !== facts.version || last.hash !== facts.head) return unfit('head-wrong');
  if (!isSigned(signedWords(bundle, facts), signature)) return unfit('signature-wrong');
  return { ok: true, bundle, facts, signature };
}

/** @throws ZodError */
function tableOf<Row>(database: Database, row: z.ZodType<Row>, rest: string): Row[] {
  return z.array(row).parse(database.prepare<[], unknown>(`SELECT ${rest}`).all());
}

function expectedSchema(): string {
  const database = new Database('.tabletop', { bytes: Buffer.alloc(0) });
  try {
    database.exec(fileSchema);
    return schemaOf(database);
  } finally {
    database.close();
  }
}
