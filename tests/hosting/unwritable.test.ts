import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryHost } from '../../src-main/hosting/library-host.ts';
import { pressOf } from '../../src-main/hosting/report/press.ts';
import { Backups } from '../../src-main/store/backups.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import type { Host } from './hosts.ts';
import { hostsOf } from './hosts.ts';
import { created, newDesk } from '../session/new-desk.ts';
import { faultOf } from '../store/fault-of.ts';

const shell = { host: 'browser' as const, version: '1.2.3', saveFile: async () => null };
const press = pressOf(() => Promise.reject(new Error('Nothing is printed.')));
const noPage = () => {
  throw new Error('Nothing is replayed.');
};
const isRoot = process.geteuid?.() === 0;
const nobody = 65_534;

let folder: string;
let file: string;
let library: LibraryHost | null = null;
let host: Host | null = null;

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), 'tabletop-'));
  file = join(folder, 'library.db');
  const stored = openLibrary(file);
  created(newDesk(stored), 'Rehearsal');
  new Backups(stored).makeNow('2026-03-12T10:00:00.000Z');
  stored.close();
});

afterEach(async () => {
  await host?.close();
  library?.close();
  if (isRoot) process.seteuid?.(0);
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

async function served() {
  library = new LibraryHost(file, shell, press, noPage);
  host = await hostsOf['a message port'](library, folder);
  return (await host.open()).connection.api;
}

/** Nobody may write there any more, whoever runs this. */
function lock(): void {
  chmodSync(join(folder, 'backups'), 0o755);
  chmodSync(join(folder, 'backups', 'library-2026-03-12T100000Z.db'), 0o444);
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(nobody);
}

it.skipIf(process.platform === 'win32')(
  'a library that may not be written to is not taken for damaged, and is opened to look things up',
  async () => {
    lock();
    const before = readdirSync(folder);
    expect(faultOf(() => openLibrary(file)).code).toBe('library-unwritable');
    const api = await served();
    expect(await api.rescue.state()).toMatchObject({
      serves: 'nothing',
      fault: { code: 'library-unwritable', message: expect.stringContaining(folder) },
    });
    const { sessions } = await api.rescue.known({ older: false });
    expect(sessions).toMatchObject([{ title: 'Rehearsal', isWhole: true }]);
    await api.rescue.readOnly();
    expect((await api.library.list()).sessions).toMatchObject([{ title: 'Rehearsal' }]);
    expect(readdirSync(folder)).toEqual(before);
  },
);

it('what is too large to be looked into is not said to be damaged, and can be gone back to', async () => {
  const backup = join(folder, 'backups', 'library-2026-03-12T100000Z.db');
  truncateSync(backup, 513 * 1024 * 1024);
  const api = await served();
  const { backups } = await api.rescue.known({ older: false });
  expect(backups).toMatchObject([{ holds: null, isTooLarge: true }]);
  truncateSync(file, 513 * 1024 * 1024);
  library?.abandon();
  expect(await api.rescue.known({ older: false })).toMatchObject({
    sessions: null,
    isTooLarge: true,
  });
});
