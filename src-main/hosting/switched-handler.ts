import type { MinimalWebsocket } from '@orpc/server/websocket';
import type { Handler } from './wire.ts';

/** Answers what is asked of a library by the one that is open; what concerns its rescue, always. */
export class SwitchedHandler implements Handler {
  readonly #rescue: Handler;
  readonly #sockets = new Set<MinimalWebsocket>();
  #library: Handler | null = null;

  constructor(rescue: Handler) {
    this.#rescue = rescue;
  }

  /** What the other one was still answering ends, once it has said what it has to say. */
  serve(library: Handler | null): void {
    const before = this.#library;
    this.#library = library;
    if (!before) return;
    setImmediate(() => {
      for (const socket of this.#sockets) before.close(socket);
    });
  }

  async message(socket: MinimalWebsocket, frame: string): Promise<void> {
    this.#sockets.add(socket);
    const asked = askedIn(frame);
    if (asked === null) {
      await this.#rescue.message(socket, frame);
      await this.#library?.message(socket, frame);
      return;
    }
    const isRescue = asked.startsWith('/rescue/') || !this.#library;
    await (isRescue ? this.#rescue : this.#library)?.message(socket, frame);
  }

  close(socket: MinimalWebsocket): void {
    this.#sockets.delete(socket);
    this.#rescue.close(socket);
    this.#library?.close(socket);
  }
}

/** The path of a call; `null` when a call is ended. */
function askedIn(frame: string): string | null {
  const read: unknown = JSON.parse(frame);
  if (typeof read !== 'object' || read === null || !('p' in read)) return null;
  const { p } = read;
  return typeof p === 'object' && p !== null && 'u' in p ? String(p.u) : null;
}
