import { basename } from 'node:path';
import { Fault } from '../contract/faults.ts';
import { largestFile, unfit } from '../contract/file-problem.ts';
import type { ImportOutcome, OpenedFile } from '../contract/files.ts';
import type { FileDesk } from '../session/files/file-desk.ts';
import { readBytes } from '../store/read-bytes.ts';
import { report } from './trouble.ts';

/** Files the system was asked to open: each is taken in at once, and told to a window once. */
export class OpenedFiles {
  readonly #files: Pick<FileDesk, 'import'>;
  readonly #untold: OpenedFile[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(files: Pick<FileDesk, 'import'>) {
    this.#files = files;
  }

  open(file: string): void {
    this.#untold.push({ name: basename(file), outcome: this.#import(file) });
    for (const wake of this.#waiting) wake();
  }

  /** Those nobody has been told of, then each as it is opened, until the caller leaves. */
  async *follow(signal: AbortSignal | undefined): AsyncGenerator<OpenedFile, void> {
    for (;;) {
      if (signal?.aborted) return;
      const next = this.#untold.shift();
      if (next) yield next;
      else await this.#told(signal);
    }
  }

  #told(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal?.addEventListener('abort', wake);
    });
  }

  #import(file: string): ImportOutcome {
    try {
      const bytes = readBytes(file, largestFile);
      if (bytes) return this.#files.import(bytes);
      return { kind: 'refused', problem: unfit('file-too-large').problem };
    } catch (error) {
      report(error);
      const code = error instanceof Fault && error.code === 'disk-full' ? 'disk-full' : null;
      const { problem } = unfit(code === null ? 'file-unreadable' : 'no-room');
      return { kind: 'refused', problem };
    }
  }
}
