import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
