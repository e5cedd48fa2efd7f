import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleSession } from '../../../src-main/scenario/sample-session.ts';
import { shippedPacks } from '../../../src-main/scenario/shipped-packs.ts';
import { Desk } from '../../../src-main/session/desk.ts';
import { Database } from '../../../src-main/store/database.ts';
import { arbitrarySession } from '../../game/arbitrary-session.ts';
import { moved } from '../../game/histories.ts';
import { temporaryLibrary } from '../../store/temporary.ts';
import { newDesk } from '../new-desk.ts';
import { steadyChance } from '../steady-chance.ts';
import { photographed, saved, stored, withoutPhotos } from './some-sessions.ts';

function shipped(): Desk {
  return new Desk(temporaryLibrary(), steadyChance(), shippedPacks, sampleSession);
}

test('any session saved as a file and imported elsewhere is the same session, row by row', () => {
  const here = newDesk(temporaryLibrary());
  const there = newDesk(temporaryLibrary());
  fc.assert(
    fc.property(arbitrarySession(), ({ commands }) => {
      const id = stored(here, withoutPhotos(commands));
      const outcome = there.files.import(saved(here, id));
      expect(outcome).toMatchObject({ kind: 'session', outcome: { what: 'added' } });
      expect(there.library.log.rows(id)).toEqual(here.library.log.rows(id));
      expect(there.open(id).state).toEqual(here.open(id).state);
      expect(there.open(id).pack).toEqual(here.open(id).pack);
      expect(there.verify(id).ok).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('photos come along byte for byte, original and copy', () => {
  const here = newDesk(temporaryLibrary());
  const there = newDesk(temporaryLibrary());
  const id = stored(here, moved);
  photographed(here, id);
  expect(there.files.import(saved(here, id))).toMatchObject({ kind: 'session' });
  const [photo] = there.open(id).state.rounds.flatMap(({ attachments }) => attachments);
  const sha256 = photo?.sha256 ?? '';
  expect(there.library.attachments.stored(sha256)).toEqual(here.library.attachments.stored(sha256));
  expect(there.library.attachments.copy(sha256)?.data.length).toBeGreaterThan(0);
});

test('a duplicate of the sample, with everything a session can hold, comes over whole', () => {
  const [here, there] = [shipped(), shipped()];
  const id = here.duplicate(here.openSample());
  const outcome = there.files.import(saved(here, id));
  expect(outcome).toMatchObject({ kind: 'session', outcome: { what: 'added' } });
  expect(there.open(id).state).toEqual(here.open(id).state);
});

test('the sample itself is not taken from a file, for it comes with the product', () => {
  const [here, there] = [newDesk(temporaryLibrary()), newDesk(temporaryLibrary())];
  const id = here.openSample();
  const bytes = saved(here, id);
  expect(there.files.import(bytes)).toMatchObject({ outcome: { what: 'sample', sessionId: id } });
  expect(there.open(id).events).toEqual(here.open(id).events);
});

test('a file reads with any SQLite tool, and says itself how its hashes come about', () => {
  const desk = newDesk(temporaryLibrary());
  const id = stored(desk, moved);
  const database = new Database('file', { bytes: saved(desk, id), readonly: true });
  const kinds = database.prepare<[], { kind: string }>('SELECT kind FROM events').all();
  expect(kinds.map(({ kind }) => kind)).toEqual(desk.open(id).events.map(({ kind }) => kind));
  const [table] = database
    .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'events'")
    .all();
  expect(table?.sql).toContain('SHA-256, in hexadecimal, of the JSON array');
  database.close();
});
