import { largestFile } from '../contract/file-problem.ts';

/** Files on their way between a window and main, in memory; a window has one at a time. */
export class Transfers {
  #upload: { id: string; pieces: Buffer[]; bytes: number } | null = null;
  #download: { id: string; bytes: Buffer } | null = null;
  #number = 0;

  /** One piece more; what comes after more than a file may have is not kept. */
  take(id: string, piece: Buffer): void {
    if (this.#upload?.id !== id) this.#upload = { id, pieces: [], bytes: 0 };
    this.#upload.bytes += piece.length;
    if (this.#upload.bytes > largestFile) this.#upload.pieces = [];
    else this.#upload.pieces.push(piece);
  }

  /** All that was taken, `null` when it was too much, and then it is gone. */
  whole(id: string): Buffer | null {
    const upload = this.#upload?.id === id ? this.#upload : null;
    this.#upload = null;
    if (upload && upload.bytes > largestFile) return null;
    return Buffer.concat(upload?.pieces ?? []);
  }

  /** Keeps a file until it is read, or the next is kept; answers its id. */
  keep(bytes: Buffer): string {
    this.#number += 1;
    this.#download = { id: String(this.#number), bytes };
    return this.#download.id;
  }

  /** Nothing when it has been read already. */
  *read(id: string, pieceBytes: number): Generator<{ bytes: string }, void> {
    const bytes = this.#download?.id === id ? this.#download.bytes : Buffer.alloc(0);
    if (this.#download?.id === id) this.#download = null;
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      yield { bytes: bytes.toString('base64', at, at + pieceBytes) };
    }
  }
}
