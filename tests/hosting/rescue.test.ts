import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { servePort } from '../../src-main/hosting/electron-port.ts';
import { projectorOf } from '../../src-main/hosting/grant.ts';
import { LibraryHost } from '../../src-main/hosting/library-host.ts';
import { pressOf } from '../../src-main/hosting/report/press.ts';
import { SwitchedGuest } from '../../src-main/hosting/switched-guest.ts';
import { Backups } from '../../src-main/store/backups.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import type { Api, GuestApi } from '../../src-renderer/client/api.ts';
import { connectionOver } from '../../src-renderer/client/connect.ts';
import { GuestMirror } from '../../src-renderer/client/guest-mirror.ts';
import { created, newDesk } from '../session/new-desk.ts';
import { note, troubleOf } from './asking.ts';
import type { Host } from './hosts.ts';
import { hostsOf, MainPort } from './hosts.ts';

const shell = { host: 'browser' as const, version: '1.2.3', saveFile: async () => null };
const press = pressOf(() => Promise.reject(new Error('Nothing is printed.')));
const noPage = () => {
  throw new Error('Nothing is replayed.');
};

describe.each(Object.entries(hostsOf))('over %s', (_name, hostOf) => {
  let folder: string;
  let file: string;
  let library: LibraryHost;
  let host: Host;
  let api: Api;

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
    await host.close();
    library.close();
    rmSync(folder, { recursive: true });
    vi.restoreAllMocks();
  });

  async function start() {
    library = new LibraryHost(file, shell, press, noPage);
    host = await hostOf(library, folder);
    ({ api } = (await host.open()).connection);
  }

  function destroy(): Buffer {
    const bytes = readFileSync(file);
    bytes.fill(0, 0, 16);
    writeFileSync(file, bytes);
    return bytes;
  }

  const titles = async () => (await api.library.list()).sessions.map(({ title }) => title);

  it('a sound library is served, and has nothing to be rescued from', async () => {
    await start();
    expect(await api.rescue.state()).toEqual({
      serves: 'open',
      fault: null,
      restored: null,
      library: library.mark,
    });
    expect(await api.rescue.known({ older: false })).toMatchObject({ fault: null });
    expect(await titles()).toEqual(['Rehearsal']);
  });

  it('a backup takes the place of a damaged library, which is kept byte for byte', async () => {
    const damaged = destroy();
    await start();
    expect(await api.rescue.state()).toMatchObject({
      serves: 'nothing',
      fault: { code: 'library-unreadable' },
    });
    const { backups, sessions } = await api.rescue.known({ older: false });
    expect([sessions, backups[0]?.holds?.sessions]).toEqual([null, 1]);
    await api.rescue.restore({ name: backups[0]?.name ?? '' });
    expect(await titles()).toEqual(['Rehearsal']);
    const { restored } = await api.rescue.state();
    expect(restored?.at).toBe('2026-03-12T10:00:00Z');
    expect(readFileSync(restored?.kept ?? '')).toEqual(damaged);
  });

  it('every window hears that another library is there, and what it followed ends', async () => {
    await start();
    const sessionId = (await api.library.list()).sessions[0]?.id ?? '';
    const { api: other } = (await host.open()).connection;
    const watch = await other.rescue.watch();
    const before = (await watch.next()).value;
    expect(before).toEqual({ library: (await api.rescue.state()).library });
    await api.session.execute({ sessionId, command: note('After the backup.') });
    const feed = await other.session.follow({ sessionId, audience: 'control', after: 0 });
    expect((await feed.next()).value).toMatchObject({ events: [{}, {}] });
    await other.drafts.write({ sessionId, key: 'note', text: 'Half a thought' });

    const name = 'library-2026-03-12T100000Z.db';
    await api.rescue.restore({ name });
    expect((await watch.next()).value).not.toEqual(before);
    expect((await feed.next()).done).toBe(true);
    const anew = await other.session.follow({ sessionId, audience: 'control', after: 0 });
    expect((await anew.next()).value).toMatchObject({ events: [{ version: 1 }] });
    expect(await other.drafts.read({ sessionId })).toEqual({ note: 'Half a thought' });
  });

  it('a guest goes on with the library that is there now', async () => {
    await start();
    const sessionId = (await api.library.list()).sessions[0]?.id ?? '';
    await api.session.execute({ sessionId, command: note('After the backup.') });
    const { port1, port2 } = new MessageChannel();
    servePort(new SwitchedGuest(library.served, projectorOf(sessionId)), new MainPort(port1));
    port2.start();
    const mirror = new GuestMirror(connectionOver<GuestApi>(port2));
    const stop = mirror.start();
    await vi.waitFor(() => expect(mirror.view()?.state.version).toBe(2));
    await api.rescue.restore({ name: 'library-2026-03-12T100000Z.db' });
    await vi.waitFor(() => expect(mirror.view()?.state.version).toBe(1), 3000);
    stop();
    port2.close();
  });

  it('what is no backup of it is not restored, and nothing has moved', async () => {
    const damaged = destroy();
    await start();
    const trouble = await troubleOf(api.rescue.restore({ name: '../library.db' }));
    expect(trouble.data).toMatchObject({ code: 'backup-missing' });
    writeFileSync(join(folder, 'backups', 'library-2026-03-12T100000Z.db'), 'Notes.');
    const name = 'library-2026-03-12T100000Z.db';
    expect((await troubleOf(api.rescue.restore({ name }))).code).toBe('FAULT');
    expect(readFileSync(file)).toEqual(damaged);
    expect(await api.rescue.state()).toMatchObject({ serves: 'nothing', restored: null });
  });

  it('a new library begins beside the damaged one', async () => {
    destroy();
    await start();
    await api.rescue.beginAnew();
    expect(await titles()).toEqual([]);
    expect(readdirSync(folder).some((name) => name.includes('.replaced-'))).toBe(true);
  });

  it('what can be read is opened to look things up, and the file stays as it is', async () => {
    const bytes = readFileSync(file);
    bytes.write('#', bytes.lastIndexOf('Rehearsal'), 'latin1');
    writeFileSync(file, bytes);
    await start();
    await api.rescue.readOnly();
    expect((await api.rescue.state()).serves).toBe('copy');
    const trouble = await troubleOf(api.library.create({ title: 'More' }));
    expect(trouble.data).toMatchObject({ code: 'library-sealed' });
    expect(readFileSync(file)).toEqual(bytes);
  });

  it('a library of a newer version is never touched', async () => {
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(9999, 60);
    writeFileSync(file, bytes);
    const before = readdirSync(folder);
    await start();
    const { fault, backups } = await api.rescue.known({ older: true });
    expect([fault?.code, backups]).toEqual(['library-newer', []]);
    const name = 'library-2026-03-12T100000Z.db';
    for (const call of [() => api.rescue.beginAnew(), () => api.rescue.restore({ name })]) {
      expect((await troubleOf(call())).data).toMatchObject({ code: 'library-newer' });
    }
    expect(readFileSync(file)).toEqual(bytes);
    expect(readdirSync(folder).filter((entry) => entry !== 'index.html')).toEqual(before);
  });

  it('another library is opened only where there is one', async () => {
    destroy();
    await start();
    const other = join(folder, 'other.db');
    const trouble = await troubleOf(api.rescue.open({ file: other }));
    expect([trouble.data['code'], existsSync(other)]).toEqual(['library-missing', false]);
    openLibrary(other).close();
    await api.rescue.open({ file: other });
    expect(await titles()).toEqual([]);
  });
});
