import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { Door } from './door.ts';
import { entranceOf, entrances } from './entrance.ts';
import type { Grant, GuestGrant } from './grant.ts';
import { control } from './grant.ts';
import type { GuestList } from './guest-list.ts';
import type { KeptPort } from './kept-port.ts';
import type { PageFiles } from './page-files.ts';
import { policyHeaders } from './policy.ts';
import { report } from './trouble.ts';
import { serveSockets } from './web-sockets.ts';
import type { Handler } from './wire.ts';

export interface WebServerOptions {
  readonly handler: Handler;
  /** `null` while no library is open. */
  readonly guestHandler: (grant: GuestGrant) => Handler | null;
  readonly guests: GuestList;
  readonly files: PageFiles;
  /** The one served last, else any free one, when 0. */
  readonly port: number;
  readonly keptPort?: KeptPort;
  /** Only while developing: the secret of the cookie, so that a restart locks nobody out. */
  readonly session?: string;
  /** Only while developing: the page's builder brings scripts and styles of its own. */
  readonly withoutPolicy?: boolean;
}

export interface WebServer {
  readonly port: number;
  /** An address that lets one browser in, once; as control unless said. */
  invite(grant?: Grant): string;
  /** Shows the guests of a session the door, those invited included. */
  dismiss(sessionId: string): void;
  close(): Promise<void>;
}

const sentences = {
  host: 'Tabletop answers only on this machine, at the address it has printed.',
  door: 'This address has been used or is wrong. Start Tabletop again for a new one.',
  projector: 'This projector has been closed. Open it again from Tabletop.',
  missing: 'There is nothing here.',
  method: 'Tabletop shows pages and takes nothing this way.',
  fault: 'Something went wrong that should not.',
} as const;

/** Serves the page and its port on 127.0.0.1, and there only. */
export async function serveWeb(options: WebServerOptions): Promise<WebServer> {
  const server = createServer();
  await listenOn(server, options);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  options.keptPort?.write(address.port);
  const door = new Door(address.port, options.guests, options.session);
  const sockets = serveSockets(server, door, options.handler, options.guestHandler);
  server.on('request', (request, response) => {
    answer(request, response, door, options).catch((error: unknown) => {
      report(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, sentences.fault);
    });
  });
  return {
    port: address.port,
    invite: (grant = control) =>
      `http://127.0.0.1:${address.port}${entrances[grant.kind].page}?token=${door.invite(grant)}`,
    dismiss(sessionId) {
      door.shutOut(sessionId);
      sockets.dismiss(sessionId);
    },
    async close() {
      sockets.close();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listenOn(server: Server, { port, keptPort }: WebServerOptions): Promise<void> {
  const kept = port === 0 ? keptPort?.read() : 0;
  // Another program may have taken it meanwhile.
  if (kept && (await listened(server, kept).catch(() => false))) return;
  await listened(server, port);
}

function listened(server: Server, port: number): Promise<true> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(true);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door,
  { files, withoutPolicy }: WebServerOptions,
): Promise<void> {
  const { headers, method, url = '/' } = request;
  if (!door.addressed(headers)) return say(response, 403, sentences.host);
  if (method !== 'GET' && method !== 'HEAD') return say(response, 405, sentences.method);
  const base = `http://${headers.host}`;
  const asked = URL.canParse(`${base}${url}`) ? new URL(`${base}${url}`) : null;
  const entrance = asked ? entranceOf(asked.pathname) : undefined;
  const shut = entrance?.kind === 'guest' ? sentences.projector : sentences.door;
  const token = entrance && asked ? asked.searchParams.get('token') : null;
  if (entrance && token !== null) {
    const cookie = method === 'GET' ? door.admit(token, entrance.kind) : null;
    if (cookie === null && !door.knows(headers, entrance.kind)) return say(response, 403, shut);
    if (cookie !== null) response.setHeader('Set-Cookie', cookie);
    response.writeHead(303, { ...policyHeaders("'none'"), Location: entrance.page }).end();
    return;
  }
  const kinds = entrance ? [entrance.kind] : (['control', 'guest'] as const);
  if (!kinds.some((kind) => door.knows(headers, kind))) return say(response, 403, shut);
  const file = asked && (await files.read(`${asked.pathname}${asked.search}`));
  if (!file) return say(response, 404, sentences.missing);
  response.writeHead(200, {
    ...(withoutPolicy ? {} : policyHeaders(`'self' ws://${headers.host}`)),
    'Content-Type': file.media,
    'Content-Length': file.body.byteLength,
    'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(method === 'HEAD' ? undefined : file.body);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    ...policyHeaders("'none'"),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${sentence}\n`);
}
