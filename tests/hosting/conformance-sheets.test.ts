import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostProblems } from '../../src-main/contract/paper-problem.ts';
import type { Api } from '../../src-renderer/client/api.ts';
import { changed, harbour } from '../paper/sheets.ts';
import type { Sheets } from '../paper/desk.ts';
import type { Desk, Host } from './hosts.ts';
import { hosts, openDesk } from './hosts.ts';

const timeZone = 'Europe/Brussels';

describe.each(Object.entries(hosts))('sheets over %s', (_name, hostOf) => {
  let desk: Desk;
  let host: Host;
  let api: Api;

  beforeEach(async () => {
    desk = openDesk();
    host = await hostOf(desk);
    ({ api } = (await host.open()).connection);
  });

  afterEach(async () => {
    await host.close();
    desk.close();
  });

  const titles = async () => (await api.library.list()).sessions.map(({ title }) => title);

  async function sent(sheets: Sheets) {
    const parts = Object.entries(sheets).map(([name, text]) => ({ name, data: Buffer.from(text) }));
    const all = Buffer.concat(parts.map(({ data }) => data));
    await api.files.send({ upload: 'one', bytes: all.toString('base64') });
    const named = parts.map(({ name, data }) => ({ name, bytes: data.length }));
    return api.files.importSheets({ upload: 'one', sheets: named, timeZone });
  }

  it('a session on paper is taken in, whatever the order and case of its files', async () => {
    const { 'moves.csv': moves = '', ...others } = harbour;
    const outcome = await sent({ ...others, 'Moves.CSV': moves });
    expect(outcome).toMatchObject({ ok: true, title: 'Harbour exercise', moves: 6, scores: 17 });
    if (!outcome.ok) throw new Error('refused');
    expect(desk.services.desk.open(outcome.sessionId).state.session.status).toBe('finished');
    const [first] = desk.services.desk.open(outcome.sessionId).state.rounds[0]?.moves ?? [];
    expect(first?.occurredAt).toBe('2026-05-20T08:05:00.000Z');
  });

  it('everything wrong in any file is told with its place, and nothing is taken in', async () => {
    const wrong = {
      ...changed('session.csv', 'title,date\nHarbour,yesterday'),
      'moves.csv': 'round,seat,title\n1,Berlin,One\ntwo,beijing,Two',
      'notes.csv': '',
    };
    const outcome = await sent(wrong);
    if (outcome.ok) throw new Error('It was imported.');
    const places = outcome.problems.map(({ file, row, column }) => [file, row, column]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['session.csv', 2, 'date'],
        ['moves.csv', 2, 'seat'],
        ['moves.csv', 3, 'round'],
        ['notes.csv', null, null],
      ]),
    );
    expect(await titles()).toEqual([]);
    expect(await sent(harbour)).toMatchObject({ ok: true });
    expect(await titles()).toEqual(['Harbour exercise']);
  });

  it('a sheet that is too large or there twice is named', async () => {
    const sheets = [
      { name: 'moves.csv', bytes: null },
      { name: 'session.csv', bytes: 0 },
      { name: 'Session.csv', bytes: 0 },
    ];
    expect(await api.files.importSheets({ upload: 'none', sheets, timeZone })).toMatchObject({
      problems: [
        { file: 'moves.csv', code: 'file-too-large', message: 'The file is larger than 8 MB.' },
        { file: 'session.csv', code: 'file-twice' },
      ],
    });
  });

  it('of one mistake made many times so many are listed, and the rest counted', async () => {
    const rows = Array.from({ length: mostProblems + 7 }, (_, row) => `1,Berlin,Move ${row}`);
    const moves = ['round,seat,title', ...rows].join('\n');
    const outcome = await sent({ 'session.csv': 'title\nOne', 'moves.csv': moves });
    expect(outcome).toMatchObject({ ok: false, more: 7 });
    expect(outcome.ok ? [] : outcome.problems).toHaveLength(mostProblems);
  });

  it('what is not what was sent, or in no time zone, is refused', async () => {
    const sheets = [{ name: 'session.csv', bytes: 9 }];
    for (const asked of [
      { upload: 'one', sheets, timeZone },
      { upload: 'one', sheets: [], timeZone: 'Nowhere' },
    ]) {
      await expect(api.files.importSheets(asked)).rejects.toMatchObject({ code: 'REFUSED' });
    }
    expect(await titles()).toEqual([]);
  });
});
