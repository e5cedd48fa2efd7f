import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { Fault } from '../../src-main/contract/faults.ts';
import type { PendingEvent } from '../../src-main/store/chain.ts';
import { emptyHead } from '../../src-main/store/chain.ts';
import { Database } from '../../src-main/store/database.ts';
import { EventLog } from '../../src-main/store/event-log.ts';
import type { Library } from '../../src-main/store/library.ts';
import { Overtaken } from '../../src-main/store/overtaken.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { faultOf } from './fault-of.ts';
import { storeSession } from './stored-session.ts';
import { temporaryFile, temporaryLibrary } from './temporary.ts';

const note: PendingEvent = {
  kind: 'noteTaken',
  data: { noteId: 'n9', round: 1, text: 'Rain', speaker: '', visibility: 'control' },
  batch: 9,
  recordedAt: '2026-03-12T10:00:00.000Z',
  actor: 'control',
};

function stored() {
  const library = temporaryLibrary(temporaryFile());
  const events = storeSession(library, 'one');
  return { library, events, head: events.at(-1) ?? emptyHead('one') };
}

function otherDoor(library: Library): Database {
  const database = new Database(library.file);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

test('what is read is what was appended, whatever happened in the session', () => {
  const library = temporaryLibrary();
  let sessions = 0;
  fc.assert(
    fc.property(arbitrarySession(), ({ play }) => {
      const id = `session ${(sessions += 1)}`;
      const appended = storeSession(library, id, play.events);
      expect(library.log.read(id)).toEqual(appended);
      expect(library.log.verify(id)).toEqual({
        events: appended.length,
        ok: true,
        brokenAt: null,
      });
      expect(library.log.head(id)).toMatchObject({ hash: appended.at(-1)?.hash });
    }),
    { numRuns: 50 },
  );
});

test('words survive as they were typed', () => {
  const { library, head } = stored();
  const text = 'Ünïcode 🕊 \0 \u202e \\ " \ud800 ﷽';
  const data = { ...note.data, noteId: 'n9', round: 1, text, speaker: '', visibility: 'control' };
  library.log.append('one', head, [{ ...note, kind: 'noteTaken', data } as PendingEvent]);
  expect(library.log.read('one', head)).toMatchObject([{ data: { text } }]);
});

test('an event says when it happened only if that was earlier', () => {
  const { library, head } = stored();
  const occurredAt = '2026-03-12T09:50:00.000Z';
  library.log.append('one', head, [note, { ...note, occurredAt }]);
  const [now, late] = library.log.read('one', head);
  expect(now).not.toHaveProperty('occurredAt');
  expect(late).toMatchObject({ occurredAt });
});

test('reading goes on after a head', () => {
  const { library, events } = stored();
  const third = events[2] ?? emptyHead('one');
  expect(library.log.read('one', third)).toEqual(events.slice(3));
  expect(library.log.read('nobody')).toEqual([]);
});

test('who does not know the last event may not append', () => {
  const { library, head } = stored();
  library.log.append('one', head, [note]);
  expect(() => library.log.append('one', head, [note])).toThrow(Overtaken);
  expect(library.log.read('one', head)).toHaveLength(1);
});

test('of several events all are appended or none', () => {
  const { library, head } = stored();
  const wrong = { ...note, recordedAt: null } as unknown as PendingEvent;
  expect(faultOf(() => library.log.append('one', head, [note, wrong])).code).toBe('unforeseen');
  expect(library.log.read('one', head)).toEqual([]);
  expect(library.log.head('one')).toMatchObject({ version: head.version });
});

test('a session that is not in the library has no log', () => {
  const { library } = stored();
  const append = () => library.log.append('nobody', emptyHead('nobody'), [note]);
  expect(faultOf(append).code).toBe('unforeseen');
});

const columns = `session_id, version, kind, schema, batch, recorded_at, occurred_at, actor, data, hash`;
const copy = (version: string) => `
  INTO events SELECT session_id, ${version}, kind, schema, batch, recorded_at, occurred_at, actor,
    data, hash FROM events WHERE version = 8`;

test.each([
  ["UPDATE events SET actor = 'me' WHERE version = 3", 'changed'],
  ["UPDATE OR REPLACE events SET data = '{}'", 'changed'],
  ['DELETE FROM events WHERE version = 8', 'deleted'],
  ['DELETE FROM events', 'deleted'],
  [`INSERT ${copy('10')}`, 'gap'],
  [`INSERT ${copy('0')}`, 'gap'],
  [`INSERT ${copy('8')}`, 'twice'],
  [`INSERT OR REPLACE ${copy('8')}`, 'twice'],
  [`INSERT OR IGNORE ${copy('10')}`, 'gap'],
  [`REPLACE ${copy('5')}`, 'twice'],
])('whatever writes to the file, this is refused: %s', (sql) => {
  const { library } = stored();
  const all = `SELECT ${columns} FROM events ORDER BY version`;
  const database = otherDoor(library);
  const before = database.prepare(all).all();
  expect(() => database.exec(sql)).toThrow(Fault);
  expect(database.prepare(all).all()).toEqual(before);
});

const changes = [
  "kind = 'moveDrafted'",
  'schema = schema - 1',
  'batch = batch + 1',
  "recorded_at = '2026-03-12T09:59:00.000Z'",
  "occurred_at = '2026-03-12T09:59:00.000Z'",
  "actor = 'p2'",
  "data = data || ' '",
  "hash = replace(hash, substr(hash, 1, 1), 'x')",
];

test.each(changes)('a chain in which %s is broken where that is', (change) => {
  const { library, events } = stored();
  const database = otherDoor(library);
  database.exec(`DROP TRIGGER events_refuse_update; UPDATE events SET ${change} WHERE version = 4`);
  expect(library.log.verify('one')).toEqual({ events: events.length, ok: false, brokenAt: 4 });
  const fault = faultOf(() => library.log.read('one'));
  expect(fault).toMatchObject({ code: 'log-damaged' });
  expect(fault.message).toContain('one, version 4');
});

test('a chain with an event missing, or of another session, is broken', () => {
  const { library } = stored();
  storeSession(library, 'two');
  const database = otherDoor(library);
  database.exec('DROP TRIGGER events_refuse_update; DROP TRIGGER events_refuse_delete');
  database.exec("DELETE FROM events WHERE session_id = 'one' AND version = 5");
  expect(library.log.verify('one')).toEqual({ events: 7, ok: false, brokenAt: 5 });
  database.exec("DELETE FROM events WHERE session_id = 'one'");
  database.exec("UPDATE events SET session_id = 'one' WHERE session_id = 'two'");
  expect(library.log.verify('one')).toMatchObject({ ok: false, brokenAt: 1 });
});

test('a chain is broken by any other byte in the data', () => {
  const { library, events } = stored();
  const database = otherDoor(library);
  database.exec('DROP TRIGGER events_refuse_update');
  const select = database.prepare<[number], { data: string }>(
    'SELECT data FROM events WHERE version = ?',
  );
  const update = database.prepare<[string, number], unknown>(
    'UPDATE events SET data = ? WHERE version = ?',
  );
  fc.assert(
    fc.property(fc.nat(events.length - 1), fc.nat(), fc.nat(255), (index, at, byte) => {
      const { data } = select.get(index + 1) ?? { data: '' };
      const bytes = Buffer.from(data);
      const place = at % bytes.length;
      fc.pre(bytes[place] !== byte);
      bytes[place] = byte;
      update.run(bytes.toString('latin1'), index + 1);
      expect(library.log.verify('one')).toMatchObject({ ok: false, brokenAt: index + 1 });
      update.run(data, index + 1);
      expect(library.log.verify('one').ok).toBe(true);
    }),
  );
});

test('a log may be read while another is written', () => {
  const { library, events } = stored();
  const log = new EventLog(otherDoor(library));
  library.transaction(() => {
    library.log.append('one', events.at(-1) ?? emptyHead('one'), [note]);
    expect(log.read('one')).toEqual(events);
  });
  expect(log.read('one')).toHaveLength(events.length + 1);
});
