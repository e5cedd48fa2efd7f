import type { MinimalWebsocket } from '@orpc/server/websocket';
import { z } from 'zod';
import { report } from './trouble.ts';

/** One connection to a window, whatever carries it. */
export interface Wire {
  /** Settles when the text has left; until then nothing more of the same answer is written. */
  send(text: string): Promise<void> | void;
  /** Ends the connection: what came over it is not of the contract. */
  cut(): void;
}

/** What a carrier tells of its connection. */
export interface Line {
  received(frame: unknown): void;
  left(): void;
}

/** Answers the contract. */
export interface Handler {
  message(socket: MinimalWebsocket, frame: string): Promise<void>;
  close(socket: MinimalWebsocket): void;
}

const id = z.string().min(1).max(40);
const request = z.strictObject({ u: z.string().startsWith('/').max(200), b: z.unknown() });
/** A call, or the wish to end one. Windows send no headers, files or streams. */
const frameSchema = z.union([
  z.strictObject({ i: id, p: request }),
  z.strictObject({ i: id, t: z.literal(4) }),
]);

export function serveWire(handler: Handler, wire: Wire): Line {
  let open = true;
  const socket = {
    send(data: unknown) {
      if (typeof data !== 'string') throw new TypeError('Answers are text.');
      return wire.send(data);
    },
    // The carrier tells of its messages itself, after they have been looked at.
    addEventListener: () => undefined,
  };
  return {
    received(frame) {
      if (!open) return;
      if (!isFrame(frame)) {
        open = false;
        handler.close(socket);
        wire.cut();
        return;
      }
      handler.message(socket, frame).catch((error: unknown) => {
        // An answer that cannot be sent any more is not trouble.
        if (open) report(error);
      });
    },
    left() {
      open = false;
      handler.close(socket);
    },
  };
}

function isFrame(frame: unknown): frame is string {
  if (typeof frame !== 'string') return false;
  try {
    return frameSchema.safeParse(JSON.parse(frame)).success;
  } catch {
    return false;
  }
}
