import type { WebSocket } from 'ws';
import type { Handler } from './wire.ts';
import { serveWire } from './wire.ts';

/**
 * The largest message a page may send, in bytes. A photo with its copy needs the most: 25 and
 * 4 MB, which base64 makes a third longer.
 */
export const socketLimit = 40 * 1024 * 1024;
/** The same for a guest, who has next to nothing to say. */
export const guestLimit = 4 * 1024;

export function serveSocket(handler: Handler, socket: WebSocket): void {
  const line = serveWire(handler, {
    send: (text) =>
      new Promise((resolve, reject) => {
        // It is about to go, and its page with it: there is nobody to be told.
        if (socket.readyState !== socket.OPEN) return resolve();
        socket.send(text, (error) => (error ? reject(error) : resolve()));
      }),
    cut: () => socket.close(1008),
  });
  socket.on('message', (data, isBinary) => {
    line.received(!isBinary && Buffer.isBuffer(data) ? data.toString('utf8') : null);
  });
  // Too long or not a WebSocket's frames at all: the socket closes itself.
  socket.on('error', () => undefined);
  socket.on('close', () => line.left());
}
