import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { libraryInfo } from '../../src-main/contract/shelf.ts';
import { Database } from '../../src-main/store/database.ts';
import { faultOf } from '../store/fault-of.ts';
import { temporaryFile, temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk, tamper } from './new-desk.ts';

test('the library lists every session, the one something happened in last first', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const first = created(desk, 'First');
  created(desk, 'Second');
  desk.open(first).execute({ kind: 'changeDetails', place: 'Tallinn' });
  const listed = desk.list();
  expect(libraryInfo.parse(listed)).toEqual(listed);
  expect(listed).toMatchObject({ ...library.info(), sessions: [{ title: 'First' }, {}] });
  expect(listed.sessions[0]).toMatchObject({ place: 'Tallinn', version: 2 });
  expect(listed.sessions.map(({ openedAt }) => openedAt !== null)).toEqual([true, false]);
});

test('the list is the same with and without its cache, and after another process wrote', () => {
  const file = temporaryFile();
  const library = temporaryLibrary(file);
  const desk = newDesk(library);
  const id = created(desk);
  desk.open(id);
  const other = newDesk(temporaryLibrary(file));
  other.list();
  other.open(id).execute({ kind: 'changeDetails', title: 'Renamed' });
  const listed = desk.list();
  expect(listed.sessions[0]).toMatchObject({ title: 'Renamed', version: 2 });
  expect(library.summaries.all().get(id)?.version).toBe(2);
  library.dropCaches();
  expect(library.summaries.all().size).toBe(0);
  expect(desk.list().sessions).toEqual(listed.sessions);
});

test('a summary in the shape of another build is made anew', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = created(desk);
  desk.list();
  const data = JSON.stringify({ title: 'Something else' });
  const seal = hash('sha256', JSON.stringify([id, 1, data]));
  tamper(library, `UPDATE summaries SET data = '${data}', seal = '${seal}'`);
  expect(library.summaries.get(id)?.summary).toEqual({ title: 'Something else' });
  expect(desk.list().sessions[0]).toMatchObject({ title: 'Tabletop', version: 1 });
});

test('a damaged session does not hide the others, and is not opened', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const damaged = created(desk, 'Damaged');
  created(desk, 'Sound');
  tamper(
    library,
    `DROP TRIGGER events_refuse_update;
    UPDATE events SET data = replace(data, 'Damaged', 'Mended') WHERE session_id = '${damaged}'`,
  );
  expect(
    desk
      .list()
      .sessions.map(({ title }) => title)
      .toSorted(),
  ).toEqual(['A session that cannot be read', 'Sound']);
  expect(desk.verify(damaged)).toEqual({ events: 1, ok: false, brokenAt: 1 });
  expect(faultOf(() => desk.open(damaged)).code).toBe('log-damaged');
  expect(faultOf(() => desk.duplicate(damaged)).code).toBe('log-damaged');
});

test('a library whose cache cannot be written just now is listed all the same', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  created(desk);
  const other = new Database(library.file);
  other.exec('BEGIN IMMEDIATE');
  expect(desk.list().sessions).toMatchObject([{ title: 'Tabletop' }]);
  other.close();
  expect(library.summaries.all().size).toBe(0);
});
