import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { takePhoto } from '../../src-main/session/take-photo.ts';
import { pngOf } from '../contract/pictures.ts';
import { faultOf } from '../store/fault-of.ts';
import { temporaryFile, temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk, tamper } from './new-desk.ts';
import { all, bytesOf, contents } from './shelves.ts';

const photoOf = (width: number, height: number) => pngOf(width, height).toString('base64');
const hashOf = (data: string) => hash('sha256', Buffer.from(data, 'base64'));

test('what is purged leaves no row of its own, and no other row changes', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const ids = ['One', 'Two', 'Three'].map((title) => created(desk, title));
  const [gone = ''] = ids;
  for (const id of ids) {
    desk.open(id).execute({ kind: 'openRound', round: 1 });
    desk.open(id).execute({ kind: 'logMove', seat: 'moscow', action: `Said in ${id}` });
    desk.care.tag(id, { add: ['staff', id] });
    library.drafts.write(id, 'note', `Typed for ${id}`, '2026-03-12T09:00:00Z');
    library.settings.write(`projector/${id}`, '{}');
  }
  library.shelf.archive(ids[1] ?? '', null);
  desk.page(all);
  const before = contents(library);
  desk.care.trash(gone, true);
  expect(desk.care.purge([gone])).toEqual({ ok: true });
  const after = contents(library);
  expect(JSON.stringify(after)).not.toContain(gone);
  expect(JSON.stringify(after)).not.toContain('"One"');
  for (const [table, rows] of Object.entries(before)) {
    // Those of the index name their session by its number.
    if (['tallies', 'search_entries', 'search_text'].includes(table)) continue;
    const others = rows.filter(
      (row) => !JSON.stringify(row).includes(gone) && !JSON.stringify(row).includes('"One"'),
    );
    expect(after[table], table).toEqual(others);
  }
  const found = before['search_entries'] ?? [];
  expect(after['search_entries']).toHaveLength((found.length / ids.length) * (ids.length - 1));
  expect(found).toEqual(expect.arrayContaining(after['search_entries'] ?? []));
  expect(faultOf(() => desk.open(gone)).code).toBe('session-missing');
  expect(desk.search({ words: 'Said' }).hits).toHaveLength(2);
});

test('nothing but what is in the trash is purged, and then all of it or nothing', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const [kept, trashed] = [created(desk, 'Kept'), created(desk, 'Trashed')];
  desk.care.trash(trashed);
  expect(desk.care.purge([trashed, kept])).toMatchObject({
    refusal: { code: 'session-not-in-trash' },
  });
  expect(desk.verify(trashed)).toMatchObject({ ok: true, events: 1 });
  for (const sql of [
    `DELETE FROM events WHERE session_id = '${kept}'`,
    `DELETE FROM events WHERE session_id = '${trashed}'`,
    `INSERT INTO purges VALUES ('${kept}')`,
  ]) {
    expect(faultOf(() => tamper(library, sql)).code, sql).toBe('unforeseen');
  }
});

test('a photo goes with the last session that holds it', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const shared = photoOf(10, 10);
  const own = photoOf(20, 10);
  const [one, two] = [created(desk, 'One'), created(desk, 'Two')];
  for (const [id, photos] of [
    [one, [shared, own]],
    [two, [shared]],
  ] as const) {
    const session = desk.open(id);
    session.execute({ kind: 'openRound', round: 1 });
    for (const data of photos) {
      const photo = takePhoto(library.attachments, data, photoOf(10, 10));
      if ('refusal' in photo) throw new Error(photo.refusal.code);
      const command = { kind: 'addAttachment', name: 'Board', visibility: 'control' };
      expect(session.execute(command, 'control', photo)).toMatchObject({ ok: true });
    }
  }
  const kept = (data: string) => library.attachments.original(hashOf(data)) !== undefined;
  desk.care.trash(one, true);
  desk.care.purge([one]);
  expect([kept(shared), kept(own)]).toEqual([true, false]);
  expect(faultOf(() => tamper(library, 'DELETE FROM attachments')).code).toBe('unforeseen');
  desk.care.trash(two, true);
  desk.care.purge([two]);
  expect(kept(shared)).toBe(false);
});

test('what was purged is not left in the file', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = created(desk, 'Xylophone');
  desk.open(id).execute({ kind: 'openRound', round: 1 });
  desk.open(id).execute({ kind: 'logMove', seat: 'moscow', action: 'Quetzal over the annex' });
  desk.page(all);
  expect(bytesOf(library)).toContain('Quetzal');
  desk.care.trash(id, true);
  desk.care.purge([id]);
  expect(bytesOf(library)).not.toMatch(/xylophone|quetzal/i);
});

test('what another process purged is not held on to', () => {
  const file = temporaryFile();
  const desk = newDesk(temporaryLibrary(file));
  const id = created(desk, 'Seminar');
  desk.open(id);
  const other = newDesk(temporaryLibrary(file));
  other.care.trash(id);
  other.care.purge([id]);
  expect(faultOf(() => desk.open(id)).code).toBe('session-missing');
});
