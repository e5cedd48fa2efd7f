import { hash } from 'node:crypto';
import { Fault } from '../contract/faults.ts';
import type { PhotoFacts } from '../game/photo.ts';
import type { Database, Statement } from './database.ts';
import type { StoredPhoto } from './session-bundle.ts';

/** A picture as bytes. */
export interface Picture {
  readonly media: string;
  readonly data: Buffer;
}

type Insert = [
  sha256: string,
  media: string,
  bytes: number,
  width: number,
  height: number,
  data: Buffer,
  copyMedia: string,
  copySha256: string,
  copy: Buffer,
];

interface Row extends Picture {
  sha256: string;
}

/** Photos by the hash of the original: one that was added is there unchanged for ever. */
export class Attachments {
  readonly #insert: Statement<Insert, unknown>;
  readonly #stored: Statement<[sha256: string], StoredPhoto>;
  readonly #original: Statement<[sha256: string], Row>;
  readonly #copy: Statement<[sha256: string], Row>;

  constructor(database: Database) {
    this.#insert = database.prepare(
      `INSERT INTO attachments (sha256, media, bytes, width, height, data,
         copy_media, copy_sha256, copy)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    );
    this.#stored = database.prepare(
      `SELECT sha256, media, bytes, width, height, data, copy_media AS copyMedia,
         copy_sha256 AS copySha256, copy
       FROM attachments WHERE sha256 = ?`,
    );
    this.#original = database.prepare(
      'SELECT sha256, media, data FROM attachments WHERE sha256 = ?',
    );
    this.#copy = database.prepare(
      `SELECT copy_sha256 AS sha256, copy_media AS media, copy AS data
       FROM attachments WHERE sha256 = ?`,
    );
  }

  /** The same photo again is no second one; its first copy stays. */
  put(facts: PhotoFacts, data: Buffer, { media: copyMedia, data: copy }: Picture): void {
    this.adopt({ ...facts, data, copyMedia, copySha256: hash('sha256', copy), copy });
  }

  /** A row that has been found sound, as it was stored elsewhere. */
  adopt(photo: StoredPhoto): void {
    const { sha256, media, bytes, width, height, data, copyMedia, copySha256, copy } = photo;
    this.#insert.run(sha256, media, bytes, width, height, data, copyMedia, copySha256, copy);
  }

  /** The whole row, sound or not; `undefined` when there is none. */
  stored(sha256: string): StoredPhoto | undefined {
    return this.#stored.get(sha256);
  }

  /**
   * Byte for byte as it came; `undefined` when there is none.
   *
   * @throws Fault attachment-damaged when it is no longer what it was
   */
  original(sha256: string): Picture | undefined {
    return sound(this.#original.get(sha256), sha256);
  }

  /** The smaller one, under the hash of the original. @throws Fault attachment-damaged */
  copy(sha256: string): Picture | undefined {
    return sound(this.#copy.get(sha256), sha256);
  }
}

function sound(row: Row | undefined, name: string): Picture | undefined {
  if (!row) return undefined;
  const { sha256, media, data } = row;
  if (hash('sha256', data) !== sha256) throw new Fault('attachment-damaged', name);
  return { media, data };
}
