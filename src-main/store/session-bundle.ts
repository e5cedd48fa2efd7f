import type { EventRow } from './chain.ts';

/** A pack as it is stored. */
export interface StoredPack {
  /** SHA-256 of the data. */
  readonly hash: string;
  /** Canonical JSON. */
  readonly data: string;
}

/** A photo as it is stored, with its smaller copy. */
export interface StoredPhoto {
  readonly sha256: string;
  readonly media: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly data: Buffer;
  readonly copyMedia: string;
  readonly copySha256: string;
  readonly copy: Buffer;
}

/** One session with all that it takes to read it, row by row as it was written. */
export interface SessionBundle {
  readonly id: string;
  readonly rows: readonly EventRow[];
  /** Those its log names. */
  readonly packs: readonly StoredPack[];
  readonly photos: readonly StoredPhoto[];
}
