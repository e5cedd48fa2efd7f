import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inWorker } from '../../src-main/hosting/report/in-worker.ts';
import type { WriteJob } from '../../src-main/hosting/report/press.ts';
import { createHandler } from '../../src-main/hosting/router.ts';
import type { Api } from '../../src-renderer/client/api.ts';
import { afternoon } from '../report/afternoon.ts';
import { modelFor } from '../report/written.ts';
import { newSession, troubleOf } from './asking.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

let desk: Desk;
let host: Host;
let api: Api;

beforeEach(async () => {
  desk = openDesk();
  await connect();
});

afterEach(async () => {
  await host.close();
  desk.close();
});

async function connect(): Promise<void> {
  host = await hosts['a message port'](desk);
  ({ api } = (await host.open()).connection);
}

/** The same desk with another press. */
async function pressed(press: Desk['services']['press']): Promise<string> {
  const sessionId = await newSession(api);
  await host.close();
  desk = { ...desk, handler: createHandler({ ...desk.services, press }) };
  await connect();
  return sessionId;
}

const asked = { audience: 'control', chathamHouse: false, timeZone: 'UTC' };

it.each(['docx', 'xlsx'] as const)('a report as %s comes as bytes', async (format) => {
  const sessionId = await newSession(api);
  const file = await api.report.render({ sessionId, format, ...asked });
  expect(file.name).toBe(`rehearsal-report.${format}`);
  expect('bytes' in file && Buffer.from(file.bytes, 'base64').toString('latin1', 0, 2)).toBe('PK');
});

it('a PDF that nothing can print is refused, and the words say what can be done', async () => {
  const sessionId = await pressed(async () => null);
  const trouble = await troubleOf(api.report.render({ sessionId, format: 'pdf', ...asked }));
  expect(trouble.data).toMatchObject({ code: 'printer-missing', field: 'format' });
  expect(trouble.data['message']).toContain('save HTML or Word');
});

it('calling it off reaches whoever writes', async () => {
  let isOff = false;
  const begun = Promise.withResolvers<void>();
  const stopped = Promise.withResolvers<void>();
  const sessionId = await pressed(
    (_job, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          isOff = true;
          reject(signal.reason);
          stopped.resolve();
        });
        begun.resolve();
      }),
  );
  const off = new AbortController();
  const request = { sessionId, format: 'pdf' as const, ...asked };
  const rendering = troubleOf(api.report.render(request, { signal: off.signal }));
  await begun.promise;
  off.abort();
  await Promise.all([rendering, stopped.promise]);
  expect(isOff).toBe(true);
});

it.each([
  ['logo', 'data:image/svg+xml;base64,PHN2Zz4=', 'logo-unreadable'],
  ['dateLanguage', 'x-klingon', 'malformed'],
])('a report with a bad %s is refused', async (field, value, code) => {
  const sessionId = await newSession(api);
  const request = { sessionId, format: 'html' as const, ...asked, [field]: value };
  expect((await troubleOf(api.report.render(request))).data).toMatchObject({ code, field });
});

it('a thread that ends without a report is an error, and one called off is stopped', async () => {
  const model = modelFor(afternoon(), 'public', { sections: [] });
  const job: WriteJob = { format: 'xlsx', model, photos: new Map() };
  const idle = join(desk.folder, 'idle.mjs');
  writeFileSync(idle, '');
  await expect(inWorker(idle)(job)).rejects.toThrow(/ended \(0\) without a report/);
  const busy = join(desk.folder, 'busy.mjs');
  writeFileSync(busy, 'setInterval(() => undefined, 1000);');
  const off = new AbortController();
  const writing = inWorker(busy)(job, off.signal);
  off.abort();
  await expect(writing).rejects.toThrow(/abort/i);
});
