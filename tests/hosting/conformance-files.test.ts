import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { pieceBytes } from '../../src-main/contract/file-problem.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

async function sent(to: Api, upload: string, bytes: Buffer, size = 50_000) {
  for (let at = 0; at < bytes.length; at += size) {
    await to.files.send({ upload, bytes: bytes.toString('base64', at, at + size) });
  }
  return to.files.import({ upload });
}

describe.each(Object.entries(hosts))('over %s', (_name, hostOf) => {
  let here: Desk;
  let there: Desk;
  let host: Host;
  let other: Host;
  let api: Api;

  beforeEach(async () => {
    [here, there] = [openDesk('browser'), openDesk()];
    [host, other] = [await hostOf(here), await hostOf(there)];
    ({ api } = (await host.open()).connection);
  });

  afterEach(async () => {
    await host.close();
    await other.close();
    here.close();
    there.close();
  });

  async function savedBytes(sessionId: string): Promise<Buffer> {
    const saved = await api.files.save({ sessionId });
    if (!saved.ok || !('download' in saved)) throw new Error('It went elsewhere.');
    const pieces: Buffer[] = [];
    for await (const { bytes } of await api.files.read({ download: saved.download })) {
      pieces.push(Buffer.from(bytes, 'base64'));
    }
    const again = await api.files.read({ download: saved.download });
    expect(await again.next()).toMatchObject({ done: true });
    return Buffer.concat(pieces);
  }

  it('a session goes from one library to another, piece by piece, and its signer is told', async () => {
    const { sessionId } = await api.library.create({ title: 'Staff course' });
    const bytes = await savedBytes(sessionId);
    const { api: another } = (await other.open()).connection;
    const { fingerprint } = await api.files.key();
    expect(await sent(another, 'one', bytes)).toMatchObject({
      kind: 'session',
      outcome: { what: 'added', sessionId, title: 'Staff course' },
      signer: { fingerprint, isOwn: false },
    });
    expect(await another.files.verify({ sessionId })).toMatchObject({ ok: true, signer: null });
    expect(await sent(api, 'one', bytes)).toMatchObject({
      outcome: { what: 'same' },
      signer: { isOwn: true },
    });
  });

  it('where the host asks where, it writes the file there itself', async () => {
    const { api: another } = (await other.open()).connection;
    const { sessionId } = await another.library.create({ title: 'Staff course' });
    const path = '/chosen/Staff course.tabletop';
    expect(await another.files.save({ sessionId })).toEqual({ ok: true, path });
    expect(there.saved).toHaveLength(1);
  });

  it('what is no file is refused in words, and what was sent is gone with it', async () => {
    const refused = { kind: 'refused', problem: { code: 'file-foreign' } };
    expect(await sent(api, 'one', Buffer.alloc(pieceBytes + 7), pieceBytes)).toMatchObject(refused);
    expect(await api.files.import({ upload: 'one' })).toMatchObject(refused);
    expect((await api.library.list()).sessions).toEqual([]);
  });

  it('a file the system opens is told once, to whoever is there first', async () => {
    const { sessionId } = await api.library.create({ title: 'Staff course' });
    const file = join(here.folder, 'course.tabletop');
    writeFileSync(file, await savedBytes(sessionId));
    there.services.opened.open(file);
    there.services.opened.open(join(here.folder, 'nowhere.tabletop'));
    const { api: another } = (await other.open()).connection;
    const leave = new AbortController();
    const told = await another.files.opened(undefined, { signal: leave.signal });
    expect((await told.next()).value).toMatchObject({
      name: 'course.tabletop',
      outcome: { kind: 'session', outcome: { what: 'added', sessionId } },
    });
    expect((await told.next()).value).toMatchObject({
      name: 'nowhere.tabletop',
      outcome: { kind: 'refused', problem: { code: 'file-unreadable' } },
    });
    there.services.opened.open(file);
    expect((await told.next()).value).toMatchObject({ outcome: { outcome: { what: 'same' } } });
    leave.abort();
  });
});
