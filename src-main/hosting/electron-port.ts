import type { MessagePortMain } from 'electron';
import type { Handler } from './wire.ts';
import { serveWire } from './wire.ts';

/** The longest message a window may send, in characters; a whole report to save fits. */
const portLimit = 64 * 1024 * 1024;

export function servePort(handler: Handler, port: MessagePortMain): void {
  const line = serveWire(handler, {
    send: (text) => port.postMessage(text),
    cut: () => port.close(),
  });
  port.on('message', ({ data }) => {
    line.received(typeof data === 'string' && data.length <= portLimit ? data : null);
  });
  port.on('close', () => line.left());
  port.start();
}
