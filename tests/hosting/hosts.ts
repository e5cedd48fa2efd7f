/** Every way a window is connected, each over the real thing on the host's side. */
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessagePortMain } from 'electron';
import { WebSocket as NodeSocket } from 'ws';
import { browserStage } from '../../src-main/hosting/browser-stage.ts';
import { servePort } from '../../src-main/hosting/electron-port.ts';
import { GuestList } from '../../src-main/hosting/guest-list.ts';
import { createGuestHandler } from '../../src-main/hosting/guest-router.ts';
import { KeptPort } from '../../src-main/hosting/kept-port.ts';
import type { LibraryHost } from '../../src-main/hosting/library-host.ts';
import { openServices } from '../../src-main/hosting/open-services.ts';
import { builtFiles } from '../../src-main/hosting/page-files.ts';
import { createHandler } from '../../src-main/hosting/router.ts';
import type { Services, Shell } from '../../src-main/hosting/services.ts';
import type { WebServer } from '../../src-main/hosting/web-server.ts';
import { serveWeb } from '../../src-main/hosting/web-server.ts';
import type { Handler } from '../../src-main/hosting/wire.ts';
import type { Connection } from '../../src-renderer/client/api.ts';
import { connectionOver } from '../../src-renderer/client/connect.ts';
import { PortSocket } from '../../src-renderer/client/port-socket.ts';

export interface Desk {
  readonly services: Services;
  readonly handler: Handler;
  /** Names and texts of the files asked to be saved. */
  readonly saved: [name: string, content: string | Uint8Array][];
  readonly folder: string;
  close(): void;
}

/** A new library in a folder of its own, which goes when it is closed. */
export function openDesk(kind: Shell['host'] = 'electron'): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  const saved: Desk['saved'] = [];
  const { services, close } = openServices(join(folder, 'library.db'), {
    host: kind,
    version: '1.2.3',
    async saveFile(name, content) {
      saved.push([name, content]);
      return `/chosen/${name}`;
    },
  });
  return {
    services,
    handler: createHandler(services),
    saved,
    folder,
    close() {
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

export interface Window {
  readonly connection: Connection;
  close(): void;
}

export interface Host {
  /** A further window. */
  open(): Promise<Window>;
  close(): Promise<void>;
}

/** Electron's end of a channel, with its own kind of events. */
export class MainPort extends EventEmitter implements MessagePortMain {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.emit('message', { data, ports: [] }));
    port.addEventListener('close', () => this.emit('close'));
  }

  postMessage(message: unknown): void {
    this.#port.postMessage(message, []);
  }

  start(): void {
    this.#port.start();
  }

  close(): void {
    this.#port.close();
  }
}

async function portHost({ handler }: Pick<Desk, 'handler'>): Promise<Host> {
  const ports: MessagePort[] = [];
  return {
    async open() {
      const { port1, port2 } = new MessageChannel();
      servePort(handler, new MainPort(port1));
      port2.start();
      ports.push(port2);
      return { connection: connectionOver(port2), close: () => port2.close() };
    },
    async close() {
      for (const port of ports) port.close();
    },
  };
}

/** A web server with a page of two files. */
export async function webServer({ services, handler, folder }: Desk): Promise<WebServer> {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tabletop</title>');
  const server = await serveWeb({
    handler,
    guestHandler: (grant) => createGuestHandler(services, grant),
    guests: new GuestList(services.library.settings),
    files: builtFiles(folder),
    port: 0,
    keptPort: new KeptPort(services.library.settings),
  });
  services.projector.showOn(browserStage(server));
  return server;
}

/** Uses up an invitation; answers the cookie it was exchanged for. */
export async function cookieFrom(invitation: string): Promise<string> {
  const { headers } = await fetch(invitation, { redirect: 'manual' });
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** Whatever was tried, the host is there and the library is as it was. */
export async function closeUnharmed(desk: Desk, server: WebServer): Promise<void> {
  const cookie = await cookieFrom(server.invite());
  const { sessions } = desk.services.desk.list();
  await server.close();
  desk.close();
  if (!cookie.startsWith('tabletop-')) throw new Error('Nobody is let in any more.');
  if (sessions.length > 0) throw new Error('There is a session.');
}

async function webHost(desk: Desk): Promise<Host> {
  return hostOver(await webServer(desk));
}

async function hostOver(server: WebServer): Promise<Host> {
  const cookie = await cookieFrom(server.invite());
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    async open() {
      const socket = new NodeSocket(`ws://127.0.0.1:${server.port}/port`, {
        headers: { cookie, origin },
      });
      // It has the browser's interface.
      const port = new PortSocket(() => socket as unknown as WebSocket);
      return { connection: connectionOver(port), close: () => socket.terminate() };
    },
    close: () => server.close(),
  };
}

export const hosts = { 'a message port': portHost, 'a WebSocket': webHost };

async function webHostOf(library: LibraryHost, folder: string): Promise<Host> {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tabletop</title>');
  const { handler, settings } = library;
  const guests = new GuestList(settings);
  const files = builtFiles(folder);
  return hostOver(await serveWeb({ handler, guestHandler: () => null, guests, files, port: 0 }));
}

/** The same for a library that may not be open. */
export const hostsOf = {
  'a message port': (library: LibraryHost, _folder: string) => portHost(library),
  'a WebSocket': webHostOf,
};
