import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket as NodeSocket } from 'ws';
import { socketLimit } from '../../src-main/hosting/websocket.ts';
import type { WebServer } from '../../src-main/hosting/web-server.ts';
import type { Desk } from './hosts.ts';
import { closeUnharmed, cookieFrom, openDesk, webServer } from './hosts.ts';

let desk: Desk;
let server: WebServer;

beforeEach(async () => {
  desk = openDesk();
  server = await webServer(desk);
});

afterEach(() => closeUnharmed(desk, server));

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
    ['/attachments/add', { sessionId: 'x', original: 5, copy: '', about: {} }, 422],
    ['/attachments/add', { sessionId: 'x', original: '', copy: '', about: null }, 422],
    ['/attachments/original', { sessionId: 'x' }, 422],
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
