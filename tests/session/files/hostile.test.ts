import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileWords } from '../../../src-main/contract/file-problem.ts';
import { bundleOf } from '../../../src-main/session/files/bundle-of.ts';
import { canonicalJson, contentHash } from '../../../src-main/store/canonical-json.ts';
import type { SessionBundle } from '../../../src-main/store/session-bundle.ts';
import { tabletopFile } from '../../../src-main/store/tabletop-file/write-file.ts';
import { moved } from '../../game/histories.ts';
import { temporaryLibrary } from '../../store/temporary.ts';
import { newDesk } from '../new-desk.ts';
import { imported, sealedRows } from './importing.ts';
import { photographed, saved, stored, tampered } from './some-sessions.ts';

const here = () => {
  const desk = newDesk(temporaryLibrary());
  const id = stored(desk, moved);
  photographed(desk, id);
  return { desk, id, bytes: saved(desk, id), bundle: bundleOf(desk.library, id) };
};

/** A file that is signed rightly, whatever it holds. */
function signed({ desk, bundle }: ReturnType<typeof here>, change: Partial<SessionBundle>): Buffer {
  return tabletopFile({ ...bundle, ...change }, '2026-03-12T18:00:00.000Z', desk.files.key);
}

/** Can be opened in memory, and is otherwise the same. */
function withoutLog(bytes: Buffer): Buffer {
  bytes.fill(1, 18, 20);
  return bytes;
}

const planted: readonly [what: string, sql: string, code: string][] = [
  [
    'a trigger',
    'CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM packs; END',
    'file-other',
  ],
  ['a view', 'CREATE VIEW v AS SELECT * FROM events', 'file-other'],
  [
    'a view in place of a table',
    'ALTER TABLE packs RENAME TO p; CREATE VIEW packs AS SELECT * FROM p',
    'file-other',
  ],
  ['a virtual table', 'CREATE VIRTUAL TABLE f USING fts5(text)', 'file-other'],
  ['another table', 'CREATE TABLE more (x)', 'file-other'],
  ['an index', 'CREATE INDEX i ON events (kind)', 'file-other'],
  ['another column', 'ALTER TABLE session ADD COLUMN x TEXT', 'file-other'],
  ['a newer schema', 'PRAGMA user_version = 2', 'file-newer'],
  ['no schema number', 'PRAGMA user_version = 0', 'file-damaged'],
  ['a foreign application id', 'PRAGMA application_id = 7', 'file-foreign'],
  [
    'a second session',
    "INSERT INTO session SELECT 'two', version, head, saved_at FROM session",
    'file-other',
  ],
  ['no session', 'DELETE FROM session', 'file-other'],
  ['no signature', 'DELETE FROM signature', 'file-other'],
  ['a second signature', 'INSERT INTO signature SELECT * FROM signature', 'file-other'],
  ['another signature', 'UPDATE signature SET signature = zeroblob(64)', 'signature-wrong'],
  ['another key', 'UPDATE signature SET public_key = randomblob(44)', 'signature-wrong'],
  ['no events', 'DELETE FROM events', 'log-empty'],
  [
    'the end missing',
    'DELETE FROM events WHERE version = (SELECT max(version) FROM events)',
    'head-wrong',
  ],
  ['the beginning missing', 'DELETE FROM events WHERE version = 1', 'log-broken'],
  [
    'an event changed',
    "UPDATE events SET data = replace(data, 'a', 'b') WHERE version = 2",
    'log-broken',
  ],
  ['an actor changed', "UPDATE events SET actor = 'p1' WHERE version = 3", 'log-broken'],
  ['another time', "UPDATE session SET saved_at = '2026-01-01T00:00:00.000Z'", 'signature-wrong'],
  ['a time that is none', "UPDATE session SET saved_at = 'soon'", 'file-damaged'],
  ['no pack', 'DELETE FROM packs', 'signature-wrong'],
  ['a pack changed', "UPDATE packs SET data = replace(data, 'Beijing', 'Peking')", 'pack-invalid'],
  ['another pack', "INSERT INTO packs VALUES ('x', '{}')", 'signature-wrong'],
  ['no photo', 'DELETE FROM attachments', 'signature-wrong'],
  ['a photo changed', "UPDATE attachments SET data = x'00', bytes = 1", 'photo-invalid'],
  ['a copy changed', "UPDATE attachments SET copy = x'00'", 'photo-invalid'],
  ['another kind of photo', "UPDATE attachments SET media = 'image/svg+xml'", 'photo-invalid'],
];

let sound: Buffer | undefined;

test.each(planted)('a file with %s is refused with its code', (_what, sql, code) => {
  const there = newDesk(temporaryLibrary());
  sound ??= here().bytes;
  expect(imported(there, tampered(sound, sql))).toBe(code);
});

test('whoever signs rightly is still not believed', () => {
  const there = newDesk(temporaryLibrary());
  const from = here();
  const { id, rows, packs, photos } = from.bundle;
  const events = from.desk.open(id).events;
  const [first] = events;
  if (!first) throw new Error('There is nothing in it.');
  const resealed = (change: (data: object, kind: string) => unknown, as = id) =>
    sealedRows(
      as,
      events.map((event) => ({ ...event, data: change(event.data, event.kind) })),
    );
  const inMoves = (field: string, value: unknown) =>
    resealed((data, kind) => (kind === 'moveLogged' ? { ...data, [field]: value } : data));
  const [pack] = packs;
  const value = JSON.parse(pack?.data ?? '') as { seats: unknown[] };
  const bad = { ...value, seats: value.seats.slice(0, 1) };
  const withPack = (data: string, hash: string) => ({
    packs: [{ data, hash }],
    rows: resealed((each, kind) =>
      kind === 'sessionCreated' ? { ...each, pack: { id: 'x', version: '1.0', hash } } : each,
    ),
  });
  const codes = {
    unknownField: { rows: inMoves('more', 1) },
    wrongType: { rows: inMoves('action', 7) },
    spaces: { rows: inMoves('action', ' spaces ') },
    noSuchSeat: { rows: inMoves('seat', 'atlantis') },
    noSuchInstrument: { rows: inMoves('instruments', ['magic']) },
    otherSession: { id: 'other', rows: resealed((data) => data, 'other') },
    createdTwice: {
      rows: sealedRows(id, [...events, { ...first, batch: events.length + 1 }]),
    },
    unreadable: { rows: rows.slice(0, 0) },
    badPack: withPack(canonicalJson(bad), contentHash(bad)),
    packWithOtherSpelling: withPack(`${pack?.data} `, contentHash(value)),
    namelessPack: { packs: [...packs, { hash: contentHash({}), data: '{}' }] },
    noPhoto: { photos: [] },
    twoPhotos: {
      photos: [...photos, ...photos.map((photo) => ({ ...photo, sha256: 'f'.repeat(64) }))],
    },
  } satisfies Record<string, Partial<SessionBundle>>;
  const found = Object.entries(codes).map(([name, change]) => [
    name,
    imported(there, signed(from, change)),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    unknownField: 'event-invalid',
    wrongType: 'event-invalid',
    spaces: 'event-invalid',
    noSuchSeat: 'log-impossible',
    noSuchInstrument: 'log-impossible',
    otherSession: 'log-impossible',
    createdTwice: 'log-impossible',
    unreadable: 'file-damaged',
    badPack: 'pack-invalid',
    packWithOtherSpelling: 'pack-invalid',
    namelessPack: 'part-unnamed',
    noPhoto: 'photo-absent',
    twoPhotos: 'part-unnamed',
  });
});

test('a file in which any byte was changed or cut is imported whole or refused with a code', () => {
  const there = newDesk(temporaryLibrary());
  const { desk, id, bytes } = here();
  const rows = desk.library.log.rows(id);
  let taken = false;
  const places = fc.array(
    fc.record({
      at: fc.oneof(fc.nat(bytes.length - 1), fc.nat(200)),
      to: fc.nat(255),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(places, fc.option(fc.nat(bytes.length)), (changes, length) => {
      const changed = Buffer.from(bytes);
      for (const { at, to } of changes) changed[at] = to;
      const code = imported(there, length === null ? changed : changed.subarray(0, length));
      expect(['session', ...Object.keys(fileWords)]).toContain(code);
      expect(there.library.log.rows(id)).toEqual(code === 'session' || taken ? rows : []);
      taken ||= code === 'session';
    }),
    { numRuns: 300 },
  );
});

test('a library in which something was planted, or that is newer, is refused', () => {
  const there = newDesk(temporaryLibrary());
  const file = temporaryLibrary();
  file.close();
  const bytes = withoutLog(readFileSync(file.file));
  expect(imported(there, bytes)).toBe('library');
  for (const [sql, code] of [
    ['CREATE VIEW v AS SELECT * FROM events', 'library-unreadable'],
    ['CREATE TRIGGER t AFTER INSERT ON packs BEGIN DELETE FROM drafts; END', 'library-unreadable'],
    ['PRAGMA user_version = 900', 'library-newer'],
  ] as const) {
    expect(imported(there, tampered(bytes, sql)), sql).toBe(code);
  }
  expect(imported(there, Buffer.from('a text'))).toBe('file-foreign');
});
