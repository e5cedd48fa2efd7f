import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { photoLimits } from '../../src-main/game/photo.ts';
import { Database } from '../../src-main/store/database.ts';
import { bytesOf, pictures, pngOf } from '../contract/pictures.ts';
import { newSession, troubleOf } from './asking.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

const original = pictures['image/png'];
const copy = pictures['image/jpeg'];
const about = { name: 'The board', visibility: 'control' as const };
const first = 'f3';

describe.each(Object.entries(hosts))('photos over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: Host;
  let api: Api;
  let sessionId: string;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    ({ api } = (await host.open()).connection);
    sessionId = await newSession(api);
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await host.close();
    desk.close();
  });

  /** Photos in the library, whoever holds them. */
  function kept(): number {
    const database = new Database(desk.services.library.file, { readonly: true });
    const rows = database.prepare<[], unknown>('SELECT sha256 FROM attachments').all();
    database.close();
    return rows.length;
  }

  async function refusalOf(call: Promise<unknown>) {
    const before = desk.services.library.log.head(sessionId);
    const { code, data } = await troubleOf(call);
    expect(desk.services.library.log.head(sessionId)).toEqual(before);
    expect([code, kept()]).toEqual(['REFUSED', 0]);
    return data;
  }

  it('what was added comes back byte for byte, measured by main', async () => {
    await api.attachments.add({ sessionId, original, copy, about });
    const ref = { sessionId, attachmentId: first };
    expect(await api.attachments.original(ref)).toEqual({ media: 'image/png', data: original });
    expect(await api.attachments.copy(ref)).toEqual({ media: 'image/jpeg', data: copy });
    expect(desk.services.library.log.read(sessionId).at(-1)).toMatchObject({
      kind: 'attachmentAdded',
      data: { ...about, media: 'image/png', bytes: bytesOf(original).length, width: 3, height: 2 },
    });
  });

  it('a photo of the largest size there may be goes through', async () => {
    const padded = Buffer.alloc(photoLimits.bytes);
    bytesOf(original).copy(padded);
    const text = padded.toString('base64');
    await api.attachments.add({ sessionId, original: text, copy, about });
    const { data } = await api.attachments.original({ sessionId, attachmentId: first });
    expect(data === text).toBe(true);
  });

  it.each([
    ['a text', Buffer.from('no photo').toString('base64'), 'photo-unreadable', 'original'],
    ['a GIF', 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'photo-unreadable'],
    ['half of one', bytesOf(original).subarray(0, -9).toString('base64'), 'photo-damaged'],
    ['a bomb', pngOf(50_000, 50_000).toString('base64'), 'photo-too-many-pixels', 'original'],
    ['no base64', `${original.slice(0, -4)}*&%$`, 'malformed', 'original'],
    [
      'one byte too many',
      Buffer.alloc(photoLimits.bytes + 1).toString('base64'),
      'photo-too-large',
    ],
  ])('%s is refused, and nothing of it is kept', async (_what, text, code, field = 'original') => {
    const call = api.attachments.add({ sessionId, original: text, copy, about });
    expect(await refusalOf(call)).toMatchObject({ code, field });
  });

  it.each([
    ['a text', Buffer.from('no photo').toString('base64')],
    ['one too wide', pngOf(photoLimits.copySide + 1, 9).toString('base64')],
    ['nothing', ''],
  ])('a copy that is %s is refused', async (_what, text) => {
    const call = api.attachments.add({ sessionId, original, copy: text, about });
    expect(await refusalOf(call)).toMatchObject({ code: 'malformed', field: 'copy' });
  });

  it('a photo without a caption or of a move that is not there is refused by field', async () => {
    const unnamed = api.attachments.add({ sessionId, original, copy, about: { name: ' ' } });
    expect(await refusalOf(unnamed)).toMatchObject({ code: 'text-missing', field: 'name' });
    const nowhere = { name: 'Board', moveId: 'm1-99' };
    const lost = api.attachments.add({ sessionId, original, copy, about: nowhere });
    expect(await refusalOf(lost)).toMatchObject({ code: 'move-unknown', field: 'moveId' });
  });

  it('a page cannot record a photo without sending it', async () => {
    const command = { kind: 'addAttachment' as const, name: 'Board' };
    expect(await refusalOf(api.session.execute({ sessionId, command }))).toMatchObject({
      code: 'photo-missing',
    });
  });

  it('a page cannot make another command of it', async () => {
    const disguised = { ...about, kind: 'takeNote', text: 'Psst' };
    const call = api.attachments.add({ sessionId, original, copy, about: disguised });
    expect(await refusalOf(call)).toMatchObject({ code: 'malformed' });
  });

  it('another session has no way to it, a duplicate has its photos', async () => {
    await api.attachments.add({ sessionId, original, copy, about });
    const other = await newSession(api);
    const ref = { sessionId: other, attachmentId: first };
    expect((await troubleOf(api.attachments.original(ref))).data).toMatchObject({
      code: 'photo-unknown',
      field: 'attachmentId',
    });
    const duplicate = await api.library.duplicate({ sessionId });
    const own = { ...duplicate, attachmentId: first };
    expect((await api.attachments.copy(own)).data).toBe(copy);
    await api.attachments.add({ sessionId: other, original, copy, about });
    expect(kept()).toBe(1);
  });

  it('a photo that was taken back can still be looked at', async () => {
    await api.attachments.add({ sessionId, original, copy, about });
    await api.session.execute({ sessionId, command: { kind: 'undo' } });
    expect((await api.attachments.copy({ sessionId, attachmentId: first })).data).toBe(copy);
  });

  it('damage in the library is told, not shown', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await api.attachments.add({ sessionId, original, copy, about });
    const database = new Database(desk.services.library.file);
    database.exec("DROP TRIGGER attachments_refuse_update; UPDATE attachments SET copy = x'00'");
    database.close();
    const ref = { sessionId, attachmentId: first };
    expect((await troubleOf(api.attachments.copy(ref))).data.code).toBe('attachment-damaged');
    expect((await api.attachments.original(ref)).data).toBe(original);
  });
});
