import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { socketLimit } from '../../src-main/hosting/websocket.ts';
import type { WebServer } from '../../src-main/hosting/web-server.ts';
import type { Desk } from './hosts.ts';
import { cookieFrom, openDesk, webServer } from './hosts.ts';

let desk: Desk;
let server: WebServer;

beforeEach(async () => {
  desk = openDesk();
  server = await webServer(desk);
});

afterEach(async () => {
  // Whatever was tried, the host is there and the library is as it was.
  const cookie = await cookieFrom(server.invite());
  if (!cookie.startsWith('tabletop-')) throw new Error('Nobody is let in any more.');
  if (desk.services.desk.list().sessions.length > 0) throw new Error('There is a session.');
  await server.close();
  desk.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Sends a path and headers as they are, without setting anything right. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers, method });
    asked.on('error', reject).on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    asked.end();
  });
}

describe('the door', () => {
  it('a token opens it once and leaves a cookie scripts cannot read', async () => {
    const path = new URL(server.invite());
    const first = await ask(`${path.pathname}${path.search}`);
    expect([first.status, first.headers.location]).toEqual([303, '/']);
    expect(first.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await ask(`${path.pathname}${path.search}`)).status).toBe(403);
    const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect((await ask('/', { cookie })).text).toContain('<title>Tabletop</title>');
  });

  it.each(['', 'wrong', 'é', 'x'.repeat(5000)])(
    'the token “%.10s” opens nothing',
    async (token) => {
      const { status, headers } = await ask(`/?token=${encodeURIComponent(token)}`);
      expect([status, headers['set-cookie']]).toEqual([403, undefined]);
    },
  );

  it('looking at an address without opening it does not use it up', async () => {
    const { pathname, search } = new URL(server.invite());
    expect((await ask(`${pathname}${search}`, {}, 'HEAD')).status).toBe(403);
    expect((await ask(`${pathname}${search}`)).status).toBe(303);
  });

  it.each(['', 'tabletop=1', '=', `tabletop-0=${'a'.repeat(43)}`])(
    'nobody gets a file with the cookie “%s”',
    async (cookie) => {
      const { status, text } = await ask('/', { cookie });
      expect([status, text.includes('<')]).toEqual([403, false]);
    },
  );

  it.each(['evil.example', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example', 'localhost'])(
    'a page that came by the name %s gets nothing, not even with the cookie',
    async (host) => {
      const cookie = await cookieFrom(server.invite());
      expect((await ask('/', { host, cookie })).status).toBe(403);
      const { pathname, search } = new URL(server.invite());
      expect((await ask(`${pathname}${search}`, { host })).status).toBe(403);
    },
  );
});

describe('the files', () => {
  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '//secret.json',
    '/library.db',
    '/index.html%00.js',
    '/nothing.js',
    'http://evil.example/index.html',
    '/\\..\\secret.json',
  ])('%s leads nowhere', async (path) => {
    writeFileSync(join(desk.folder, '..', 'secret.json'), '"secret"');
    const cookie = await cookieFrom(server.invite());
    const { status, text } = await ask(path, { cookie });
    expect([400, 404]).toContain(status);
    expect(text).not.toContain('secret');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not a way to ask', async (method) => {
    const cookie = await cookieFrom(server.invite());
    expect((await ask('/', { cookie }, method)).status).toBe(405);
  });

  it('come with a policy that lets in nothing unsafe', async () => {
    const cookie = await cookieFrom(server.invite());
    const { headers } = await ask('/', { cookie });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.port}`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'text/html; charset=utf-8',
    });
  });
});

/** How a socket ends that does this once it is open; 0 when it was never opened. */
function closeOf(
  headers: Record<string, string>,
  act: (socket: NodeSocket) => void = () => undefined,
  path = '/port',
): Promise<number> {
  return new Promise((resolve) => {
    const socket = new NodeSocket(`ws://127.0.0.1:${server.port}${path}`, { headers });
    socket.on('unexpected-response', () => resolve(0));
    socket.on('error', () => undefined);
    socket.on('open', () => act(socket));
    socket.on('close', resolve);
  });
}

async function insider(): Promise<Record<string, string>> {
  const cookie = await cookieFrom(server.invite());
  return { cookie, origin: `http://127.0.0.1:${server.port}` };
}

function call(path: string, body: unknown): string {
  return JSON.stringify({ i: '1', p: { u: path, b: { json: body } } });
}

/** Writes past the WebSocket to what carries it. */
function spoil(socket: NodeSocket): void {
  const { _socket } = socket as unknown as { _socket: { write(bytes: Buffer): void } };
  _socket.write(Buffer.from('GET / HTTP/1.1\r\n\r\n'.repeat(9)));
}

describe('the port', () => {
  it.each([
    ['cookie', ''],
    ['cookie', 'tabletop=1'],
    ['origin', ''],
    ['origin', 'null'],
    ['origin', 'http://evil.example'],
    ['origin', 'http://127.0.0.1:1'],
    ['host', 'evil.example'],
  ])('is not opened with the %s “%s”', async (name, value) => {
    expect(await closeOf({ ...(await insider()), [name]: value })).toBe(0);
  });

  it('is not opened by another name, though the page came by it too', async () => {
    const wrong = { host: 'evil.example', origin: 'http://evil.example' };
    expect(await closeOf({ ...(await insider()), ...wrong })).toBe(0);
  });

  it('is nowhere else', async () => {
    expect(await closeOf(await insider(), undefined, '/')).toBe(0);
    expect(await closeOf(await insider(), undefined, '/port?x=1')).toBe(0);
  });

  it.each([
    ['bytes', Buffer.from([0, 255, 1, 254])],
    ['a call as bytes', Buffer.from(call('/library/create', { title: 'X' }))],
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no id', '{"p":{"u":"/library/list"}}'],
    ['an id that is a number', '{"i":1,"p":{"u":"/library/list"}}'],
    ['headers', '{"i":"1","p":{"u":"/library/list","h":{"content-type":"text/event-stream"}}}'],
    ['another method', '{"i":"1","p":{"u":"/library/list","m":"GET"}}'],
    ['another place', '{"i":"1","p":{"u":"http://evil.example/library/list"}}'],
    ['a stream of its own', '{"i":"1","t":3,"p":{"e":"message"}}'],
    ['a call that is none', '{"i":"1","p":null}'],
  ])('is closed after %s', async (_name, frame) => {
    expect(await closeOf(await insider(), (socket) => socket.send(frame))).toBe(1008);
  });

  it('is closed after a message that is too long', async () => {
    const text = 'x'.repeat(socketLimit + 1);
    expect(await closeOf(await insider(), (socket) => socket.send(text))).toBe(1009);
  });

  it('is closed after bytes that are no WebSocket’s', async () => {
    const headers = await insider();
    expect(await closeOf(headers, spoil)).toBeGreaterThan(1000);
  });

  it.each([
    ['/nowhere', {}, 404],
    ['/__proto__/constructor', {}, 404],
    ['/library/create', { title: 5 }, 422],
    ['/library/create', null, 422],
    ['/session/execute', { sessionId: 'x'.repeat(81), command: {} }, 422],
    ['/session/follow', { sessionId: 'x', audience: 'control', after: -1 }, 422],
    ['/shell/writeSetting', { key: 'window', value: '' }, 422],
    ['/report/render', { format: 'exe' }, 422],
  ])('answers %s with %o by an error of its own', async (path, body, status) => {
    const headers = await insider();
    const answer = await new Promise<string>((resolve) => {
      void closeOf(headers, (socket) => {
        socket.on('message', (data) => {
          resolve(Buffer.isBuffer(data) ? data.toString() : '');
          socket.close();
        });
        socket.send(call(path, body));
      });
    });
    expect(JSON.parse(answer)).toMatchObject({ i: '1', p: { s: status } });
  });
});
