import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { projectorOf } from '../../src-main/hosting/grant.ts';
import { guestLimit } from '../../src-main/hosting/websocket.ts';
import type { WebServer } from '../../src-main/hosting/web-server.ts';
import type { Desk } from './hosts.ts';
import { closeUnharmed, cookieFrom, openDesk, webServer } from './hosts.ts';

let desk: Desk;
let server: WebServer;
const grant = projectorOf('session');

beforeEach(async () => {
  desk = openDesk();
  server = await webServer(desk);
});

afterEach(() => closeUnharmed(desk, server));

const origin = () => `http://127.0.0.1:${server.port}`;
const guestCookie = () => cookieFrom(server.invite(grant));
const controlCookie = () => cookieFrom(server.invite());

/** How a socket ends that does this once it is open; 0 when it was never opened. */
function closeOf(
  path: string,
  headers: Record<string, string>,
  act: (socket: NodeSocket) => void = (socket) => socket.close(1000),
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new NodeSocket(`ws://127.0.0.1:${server.port}${path}`, {
      headers: { origin: origin(), ...headers },
    });
    socket.on('unexpected-response', () => resolve(0));
    socket.on('error', () => undefined);
    socket.on('open', () => act(socket));
    socket.on('close', resolve);
  });
}

function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers });
    asked.on('error', reject).on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.end();
  });
}

describe('a guest’s cookie', () => {
  it('opens the projector’s page and port, and what the page is made of', async () => {
    const cookie = await guestCookie();
    expect(await statusOf('/projector', { cookie })).toBe(200);
    expect(await statusOf('/index.html', { cookie })).toBe(200);
    expect(await closeOf('/projector/port', { cookie })).toBe(1000);
  });

  it('opens neither control’s page nor its port, under no name', async () => {
    const cookie = await guestCookie();
    const value = cookie.split('=')[1] ?? '';
    for (const one of [cookie, `tabletop-${server.port}=${value}`]) {
      expect(await statusOf('/', { cookie: one })).toBe(403);
      expect(await closeOf('/port', { cookie: one })).toBe(0);
    }
  });

  it('lives beside control’s in one browser, and each does its own work', async () => {
    const cookie = `${await guestCookie()}; ${await controlCookie()}`;
    expect(await closeOf('/port', { cookie })).toBe(1000);
    expect(await closeOf('/projector/port', { cookie })).toBe(1000);
  });

  it('is not one that scripts can read or other sites can send', async () => {
    const { headers } = await fetch(server.invite(grant), { redirect: 'manual' });
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(headers.get('location')).toBe('/projector');
  });

  it('is not kept as it is', async () => {
    const value = (await guestCookie()).split('=')[1] ?? '';
    expect(value).toHaveLength(43);
    expect(JSON.stringify(desk.services.library.settings.read())).not.toContain(value);
  });

  it('outlives a restart of the host', async () => {
    const cookie = await guestCookie();
    await server.close();
    server = await webServer(desk);
    const name = `tabletop-guest-${server.port}`;
    const kept = `${name}=${cookie.split('=')[1] ?? ''}`;
    expect(await closeOf('/projector/port', { cookie: kept })).toBe(1000);
  });

  it('is worth nothing once the projector has been closed', async () => {
    const cookie = await guestCookie();
    const unused = server.invite(grant);
    const ended = closeOf('/projector/port', { cookie }, () => server.dismiss('session'));
    expect(await ended).toBe(1006);
    expect(await closeOf('/projector/port', { cookie })).toBe(0);
    expect(await statusOf('/projector', { cookie })).toBe(403);
    expect((await fetch(unused, { redirect: 'manual' })).status).toBe(403);
  });

  it('of one session is not touched by what happens to another', async () => {
    const cookie = await guestCookie();
    server.dismiss('another');
    expect(await closeOf('/projector/port', { cookie })).toBe(1000);
  });
});

describe('control’s cookie', () => {
  it('opens no guest’s page and no guest’s port', async () => {
    const cookie = await controlCookie();
    expect(await statusOf('/projector', { cookie })).toBe(403);
    expect(await closeOf('/projector/port', { cookie })).toBe(0);
  });
});

describe('a token', () => {
  it('for a guest makes nobody control, and control’s makes nobody a guest', async () => {
    const { search: guest } = new URL(server.invite(grant));
    const { search: control } = new URL(server.invite());
    expect(await statusOf(`/${guest}`)).toBe(403);
    expect(await statusOf(`/projector${control}`)).toBe(403);
  });

  it.each(['', 'wrong', 'é', 'x'.repeat(5000)])('“%.10s” opens no projector', async (token) => {
    expect(await statusOf(`/projector?token=${encodeURIComponent(token)}`)).toBe(403);
  });

  it('opens a projector once', async () => {
    const address = server.invite(grant);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(403);
  });
});

describe('a guest’s port', () => {
  it.each([
    ['origin', 'null'],
    ['origin', 'http://evil.example'],
    ['host', 'evil.example'],
    ['cookie', ''],
    ['cookie', 'tabletop-guest=1'],
  ])('is not opened with the %s “%s”', async (name, value) => {
    const cookie = await guestCookie();
    expect(await closeOf('/projector/port', { cookie, [name]: value })).toBe(0);
  });

  it.each([
    ['bytes', Buffer.from([0, 255])],
    ['no JSON', '{'],
    ['another method', '{"i":"1","p":{"u":"/follow","m":"GET"}}'],
    ['a stream of its own', '{"i":"1","t":3,"p":{"e":"message"}}'],
  ])('is closed after %s', async (_name, frame) => {
    const cookie = await guestCookie();
    const ended = closeOf('/projector/port', { cookie }, (socket) => socket.send(frame));
    expect(await ended).toBe(1008);
  });

  it('is closed after more than a guest has to say', async () => {
    const cookie = await guestCookie();
    const long = 'x'.repeat(guestLimit + 1);
    const ended = closeOf('/projector/port', { cookie }, (socket) => socket.send(long));
    expect(await ended).toBe(1009);
  });

  it.each(['/session/execute', '/library/list', '/drafts/read', '/projector/open', '/__proto__/x'])(
    'has no answer to %s',
    async (path) => {
      vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      const cookie = await guestCookie();
      const answer = await new Promise<string>((resolve) => {
        void closeOf('/projector/port', { cookie }, (socket) => {
          socket.on('message', (data) => {
            resolve(Buffer.isBuffer(data) ? data.toString() : '');
            socket.close();
          });
          socket.send(JSON.stringify({ i: '1', p: { u: path, b: { json: {} } } }));
        });
      });
      expect(JSON.parse(answer)).toMatchObject({ i: '1', p: { s: 404 } });
    },
  );
});
