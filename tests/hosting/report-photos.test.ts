import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Api } from '../../src-renderer/client/api.ts';
import { Database } from '../../src-main/store/database.ts';
import { pictures } from '../contract/pictures.ts';
import { newSession, textOf } from './asking.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

const original = pictures['image/png'];
const copy = pictures['image/jpeg'];
const shown = `<img src="data:image/jpeg;base64,${copy}" alt="The board"/>`;

let desk: Desk;
let host: Host;
let api: Api;
let sessionId: string;

beforeEach(async () => {
  desk = openDesk();
  host = await hosts['a message port'](desk);
  ({ api } = (await host.open()).connection);
  sessionId = await newSession(api);
});

afterEach(async () => {
  await host.close();
  desk.close();
});

async function reportFor(audience: string, chathamHouse = false): Promise<string> {
  const asked = { format: 'html', audience, chathamHouse, timeZone: 'UTC' } as const;
  return textOf(await api.report.render({ sessionId, ...asked }));
}

async function photo(visibility: 'public' | 'control') {
  const about = { name: 'The board', visibility };
  await api.attachments.add({ sessionId, original, copy, about });
}

it('a report shows the smaller copy of a photo, and not the original', async () => {
  await photo('public');
  const html = await reportFor('public');
  expect(html).toContain(shown);
  expect(html).toContain('<figcaption dir="auto">The board</figcaption>');
  expect(html).not.toContain(original);
});

it('a photo an audience may not know is in no report for it', async () => {
  await photo('control');
  expect(await reportFor('control')).toContain(shown);
  expect(await reportFor('public')).not.toMatch(/<img|The board/);
});

it('under Chatham House rules a photo is named and not shown', async () => {
  await photo('public');
  const html = await reportFor('control', true);
  expect(html).toContain('Picture: The board');
  expect(html).not.toContain('<img');
});

it('a damaged photo is named and not shown, and the report is whole', async () => {
  await photo('public');
  const database = new Database(desk.services.library.file);
  database.exec("DROP TRIGGER attachments_refuse_update; UPDATE attachments SET copy = x'00'");
  database.close();
  const html = await reportFor('control');
  expect(html).toContain('Picture: The board');
  expect(html).not.toContain('<img');
  expect(html).toContain('</html>');
});
