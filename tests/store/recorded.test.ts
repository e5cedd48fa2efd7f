import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventSchema, parseEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import type { EventRow } from '../../src-main/store/chain.ts';
import { Database } from '../../src-main/store/database.ts';
import type { Library } from '../../src-main/store/library.ts';
import { temporaryLibrary } from './temporary.ts';

/** What sessions of a schema that has been released come to; a recording is never made again. */
const recorded = [1];

function recording(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

function rowsOf(schema: number): EventRow[] {
  const lines = recording(`schema-${schema}.jsonl`).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as EventRow);
}

/** As the build of that time left it. */
function store(library: Library, rows: readonly EventRow[]): void {
  library.sessions.add(
    'recorded',
    library.packs.put({ title: 'Pack' }),
    '2026-03-12T09:00:00.000Z',
  );
  const database = new Database(library.file);
  const insert = database.prepare<(string | number | null)[], unknown>(
    'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { version, kind, schema, batch, recordedAt, occurredAt, actor, data, hash } of rows) {
    const place = [version, kind, schema, batch, recordedAt, occurredAt, actor];
    insert.run('recorded', ...place, data, hash);
  }
  database.close();
}

test.each(recorded)('a session of schema %d replays to the same state for ever', (schema) => {
  const library = temporaryLibrary();
  const rows = rowsOf(schema);
  expect(rows.every((row) => row.schema === schema)).toBe(true);
  store(library, rows);
  const events = library.log.read('recorded');
  expect(library.log.verify('recorded')).toEqual({ events: rows.length, ok: true, brokenAt: null });
  expect(events.every((event) => event.schema === eventSchema)).toBe(true);
  // A later build may know more of a state, never anything else.
  expect(fold(events)).toMatchObject(
    JSON.parse(recording(`schema-${schema}.state.json`)) as object,
  );
});

test.each(recorded)('lifted from schema %d, every event reads as one of today', (schema) => {
  const library = temporaryLibrary();
  store(library, rowsOf(schema));
  const events = library.log.read('recorded');
  expect(events.map(parseEvent)).toEqual(events);
});

test('every schema before today’s has its recording', () => {
  expect(recorded).toEqual(Array.from({ length: eventSchema - 1 }, (_, index) => index + 1));
});
