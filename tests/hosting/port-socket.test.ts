import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebSocket as NodeSocket, WebSocketServer } from 'ws';
import { serveSocket } from '../../src-main/hosting/websocket.ts';
import { connectionOver } from '../../src-renderer/client/connect.ts';
import { PortSocket } from '../../src-renderer/client/port-socket.ts';
import type { Desk } from './hosts.ts';
import { openDesk } from './hosts.ts';

let desk: Desk;
let server: WebSocketServer;
let port: number;

async function listen(at: number): Promise<void> {
  server = new WebSocketServer({ host: '127.0.0.1', port: at });
  server.on('connection', (opened) => serveSocket(desk.handler, opened));
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  ({ port } = address);
}

async function stop(): Promise<void> {
  for (const client of server.clients) client.terminate();
  await new Promise((resolve) => server.close(resolve));
}

/** It has the browser's interface; one that finds nobody says so to whoever listens, and ends. */
function socketToServer(): WebSocket {
  const opened = new NodeSocket(`ws://127.0.0.1:${port}`).on('error', () => undefined);
  return opened as unknown as WebSocket;
}

beforeEach(async () => {
  desk = openDesk();
  await listen(0);
});

afterEach(async () => {
  await stop();
  desk.close();
});

it('a window that lost its host says so, and is back when the host is', async () => {
  const connection = connectionOver(new PortSocket(socketToServer));
  const { sessionId } = await connection.api.library.create({ title: 'Rehearsal' });
  const reaches: string[] = [];
  connection.onReach((reach) => reaches.push(reach));
  const feed = await connection.api.session.follow({ sessionId, audience: 'control', after: 0 });
  await feed.next();
  const lost = feed.next().then(
    () => 'went on',
    () => connection.reach,
  );
  await stop();
  // What was under way fails, and by then it is known why.
  expect(await lost).toBe('offline');
  await expect(connection.api.library.list()).rejects.toThrow('not open');
  await listen(port);
  await vi.waitFor(() => expect(reaches).toEqual(['offline', 'online']), 10_000);
  expect((await connection.api.library.list()).sessions).toHaveLength(1);
});
