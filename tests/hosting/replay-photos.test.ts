import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHandler } from '../../src-main/hosting/router.ts';
import type { Api } from '../../src-renderer/client/api.ts';
import { FileMirror } from '../../src-renderer/client/file-mirror.ts';
import { FiledPhotos } from '../../src-renderer/client/filed-photos.ts';
import { readFiled } from '../../src-renderer/client/read-filed.ts';
import { momentPhotos } from '../../src-renderer/screens/replay/moment-photos.tsx';
import { pictures } from '../contract/pictures.ts';
import { newSession } from './asking.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

const original = pictures['image/png'];
const copy = pictures['image/jpeg'];
const address = `data:image/jpeg;base64,${copy}`;

let desk: Desk;
let host: Host;
let api: Api;
let sessionId: string;

beforeEach(async () => {
  const opened = openDesk();
  const page = '<body><!--session--></body>';
  desk = { ...opened, services: { ...opened.services, replayPage: () => page } };
  desk = { ...desk, handler: createHandler(desk.services) };
  host = await hosts['a message port'](desk);
  ({ api } = (await host.open()).connection);
  sessionId = await newSession(api);
});

afterEach(async () => {
  await host.close();
  desk.close();
});

async function filedFor(audience: string, more: { chathamHouse?: boolean; photos?: boolean } = {}) {
  const asked = { sessionId, audience, chathamHouse: false, ...more };
  const { text } = await api.replayFile.read(asked);
  const block = /<script[^>]*>([^]*)<\/script>/.exec(text)?.[1] ?? '';
  const filed = readFiled(block);
  if (!filed) throw new Error('It cannot be read.');
  return { text, filed, measured: await api.replayFile.measure(asked) };
}

async function photo(name: string, visibility: 'public' | 'control') {
  const about = { name, visibility };
  const { version } = await api.attachments.add({ sessionId, original, copy, about });
  return version;
}

it('a file shows the smaller copies of the photos its audience may see, and says its size', async () => {
  await photo('The board', 'public');
  const { text, filed, measured } = await filedFor('beijing');
  expect(Object.values(filed.photos)).toEqual([address]);
  expect(text).not.toContain(original);
  expect(measured).toEqual({ bytes: Buffer.byteLength(text), photos: 1 });
  const mirror = new FileMirror(filed);
  const [attachment] = mirror.view().state.rounds[0]?.attachments ?? [];
  const photos = new FiledPhotos(filed.photos, mirror.view().state);
  expect(photos.has(attachment?.id ?? '')).toBe(true);
  expect(await photos.copy(attachment?.id ?? '')).toBe(address);
  await expect(photos.copy('another')).rejects.toThrow(/does not hold/);
});

it('a photo an audience may not know, or that was struck, is in no file for it', async () => {
  await photo('The board', 'control');
  expect((await filedFor('control')).filed.photos).not.toEqual({});
  const { text, measured } = await filedFor('public');
  expect(text).not.toContain(copy);
  expect(measured.photos).toBe(0);
  const [attachment] = desk.services.desk.open(sessionId).state.rounds[0]?.attachments ?? [];
  const command = { kind: 'strikeAttachment', attachmentId: attachment?.id ?? '' } as const;
  await api.session.execute({ sessionId, command });
  expect((await filedFor('control')).filed.photos).toEqual({});
});

it('without photos, or under the Chatham House rule, there is none', async () => {
  await photo('The board', 'public');
  expect((await filedFor('control', { photos: false })).text).not.toContain(copy);
  expect((await filedFor('control', { chathamHouse: true })).text).not.toContain(copy);
});

it('photos are shown from when they were there, with their move or else with its round', async () => {
  const move = { kind: 'logMove', seat: 'beijing', action: 'One' } as const;
  await api.session.execute({ sessionId, command: move });
  const before = desk.services.desk.open(sessionId).state;
  await photo('The board', 'public');
  const { state } = desk.services.desk.open(sessionId);
  const names = (round: number, at = state) =>
    momentPhotos({ id: 'another', round }, at, state).map(({ name }) => name);
  expect([names(1), names(1, before), names(2)]).toEqual([['The board'], [], []]);
});
