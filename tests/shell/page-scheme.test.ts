import type { CustomScheme } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SchemeFile } from '../../src-main/shell/page-scheme.ts';
import { registerPageScheme, servePageScheme } from '../../src-main/shell/page-scheme.ts';

type Answer = (request: { url: string; method: string }) => Promise<Response>;

const protocol = vi.hoisted(() => ({
  registerSchemesAsPrivileged: vi.fn<(schemes: CustomScheme[]) => void>(),
  handle: vi.fn<(scheme: string, answer: Answer) => void>(),
}));
vi.mock('electron', () => ({ protocol }));

const headers = { 'Content-Security-Policy': "default-src 'none'" };
const read = vi.fn<(path: string) => Promise<SchemeFile | null>>();
let answer: Answer;

beforeEach(() => {
  read.mockReset();
  read.mockImplementation(async (path: string) =>
    path === '/' ? { body: new TextEncoder().encode('page'), media: 'text/html' } : null,
  );
  servePageScheme(read, headers);
  answer = protocol.handle.mock.lastCall?.[1] ?? (() => Promise.reject(new Error('Nobody.')));
});

it('the scheme has an origin of its own', () => {
  registerPageScheme();
  const [scheme] = protocol.registerSchemesAsPrivileged.mock.lastCall?.[0] ?? [];
  expect(scheme).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true } });
  expect(scheme?.privileges?.bypassCSP).toBeUndefined();
});

it('the page comes with its policy', async () => {
  const response = await answer({ url: 'app://tabletop/', method: 'GET' });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('page');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

it.each([
  { url: 'app://other/', method: 'GET' },
  { url: 'app://tabletop/', method: 'POST' },
])('%o finds nothing', async (request) => {
  expect((await answer(request)).status).toBe(404);
  expect(read).not.toHaveBeenCalled();
});

it('no path leads out of the page’s folder', async () => {
  const response = await answer({ url: 'app://tabletop/../../secret', method: 'GET' });
  expect(response.status).toBe(404);
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});
