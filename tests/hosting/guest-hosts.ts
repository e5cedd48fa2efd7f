/** Every way a guest is connected, each over the real thing on the host's side. */
import { WebSocket as NodeSocket } from 'ws';
import { servePort } from '../../src-main/hosting/electron-port.ts';
import { projectorOf } from '../../src-main/hosting/grant.ts';
import { createGuestHandler } from '../../src-main/hosting/guest-router.ts';
import type { Connection, GuestApi } from '../../src-renderer/client/api.ts';
import { connectionOver } from '../../src-renderer/client/connect.ts';
import { PortSocket } from '../../src-renderer/client/port-socket.ts';
import type { Desk } from './hosts.ts';
import { cookieFrom, MainPort, webServer } from './hosts.ts';

export interface Guest {
  readonly connection: Connection<GuestApi>;
  /** Everything main has sent it, as it was sent. */
  readonly received: readonly string[];
}

export interface GuestHost {
  invite(sessionId: string): Promise<Guest>;
  close(): Promise<void>;
}

async function portHost({ services }: Desk): Promise<GuestHost> {
  const ports: MessagePort[] = [];
  return {
    async invite(sessionId) {
      const { port1, port2 } = new MessageChannel();
      servePort(createGuestHandler(services, projectorOf(sessionId)), new MainPort(port1));
      const received: string[] = [];
      port2.addEventListener('message', ({ data }) => received.push(String(data)));
      port2.start();
      ports.push(port2);
      return { connection: connectionOver<GuestApi>(port2), received };
    },
    async close() {
      for (const port of ports) port.close();
    },
  };
}

async function webHost(desk: Desk): Promise<GuestHost> {
  const server = await webServer(desk);
  return {
    async invite(sessionId) {
      const cookie = await cookieFrom(server.invite(projectorOf(sessionId)));
      const origin = `http://127.0.0.1:${server.port}`;
      const received: string[] = [];
      const socket = new NodeSocket(`ws://127.0.0.1:${server.port}/projector/port`, {
        headers: { cookie, origin },
      });
      socket.on('message', (data) => received.push(Buffer.isBuffer(data) ? String(data) : ''));
      // It has the browser's interface.
      const port = new PortSocket(() => socket as unknown as WebSocket);
      await new Promise((resolve) => port.addEventListener('open', resolve, { once: true }));
      return { connection: connectionOver<GuestApi>(port), received };
    },
    close: () => server.close(),
  };
}

export const guestHosts = { 'a message port': portHost, 'a WebSocket': webHost };
