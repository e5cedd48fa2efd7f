import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { Door } from './door.ts';
import { entrances } from './entrance.ts';
import type { GuestGrant } from './grant.ts';
import { guestLimit, serveSocket, socketLimit } from './websocket.ts';
import type { Handler } from './wire.ts';

/** How long a guest has to hear that it is over, in milliseconds. */
const farewell = 1000;

export interface WebSockets {
  /** Ends the connections of a session's guests. */
  dismiss(sessionId: string): void;
  close(): void;
}

/** Opens the sockets of pages the door knows: control's to its handler, a guest's to its own. */
export function serveSockets(
  server: Server,
  door: Door,
  handler: Handler,
  guestHandler: (grant: GuestGrant) => Handler | null,
): WebSockets {
  const ports = portsUpTo(socketLimit);
  const guestPorts = portsUpTo(guestLimit);
  const guests = new Map<WebSocket, string>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { url, headers } = request;
    const own = door.ownPage(headers);
    if (own && url === entrances.control.port && door.knows(headers, 'control')) {
      ports.handleUpgrade(request, socket, head, (opened) => serveSocket(handler, opened));
      return;
    }
    const grant = own && url === entrances.guest.port ? door.knows(headers, 'guest') : null;
    const guest = grant && guestHandler(grant);
    if (grant && guest) {
      guestPorts.handleUpgrade(request, socket, head, (opened) => {
        guests.set(opened, grant.sessionId);
        opened.on('close', () => guests.delete(opened));
        serveSocket(guest, opened);
      });
      return;
    }
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return {
    dismiss(sessionId) {
      for (const [socket, session] of guests) {
        if (session === sessionId) setTimeout(() => socket.terminate(), farewell).unref();
      }
    },
    close() {
      for (const { clients } of [ports, guestPorts]) {
        for (const socket of clients) socket.terminate();
      }
    },
  };
}

function portsUpTo(maxPayload: number): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
}
