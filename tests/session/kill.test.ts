import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Library } from '../../src-main/store/library.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { temporaryFile } from '../store/temporary.ts';
import { newDesk } from './new-desk.ts';
import type { Acknowledged, Writers } from './writers.ts';
import { buildWriters } from './writers.ts';

let writers: Writers;

beforeAll(async () => {
  writers = await buildWriters();
});

afterAll(() => {
  writers.remove();
});

/** A library with one session in which a round is open. */
function libraryWithSession() {
  const file = temporaryFile();
  const library = openLibrary(file);
  const desk = newDesk(library);
  const made = desk.create({ title: 'Under fire' });
  if (!made.ok) throw new Error(made.refusal.code);
  desk.open(made.sessionId).execute({ kind: 'openRound', round: 1 });
  library.close();
  return { file, sessionId: made.sessionId };
}

function checked<Result>(file: string, check: (library: Library) => Result): Result {
  const library = openLibrary(file);
  try {
    return check(library);
  } finally {
    library.close();
  }
}

function expectAll(library: Library, sessionId: string, acknowledged: readonly Acknowledged[]) {
  const events = library.log.read(sessionId);
  expect(library.log.verify(sessionId)).toEqual({
    events: events.length,
    ok: true,
    brokenAt: null,
  });
  for (const { version, text } of acknowledged) {
    expect(events[version - 1]).toMatchObject({ version, kind: 'moveLogged' });
    expect(JSON.stringify(events[version - 1]?.data)).toContain(`"${text}:`);
  }
  return events;
}

test('whenever a process is killed, every move it acknowledged is there and the chain is whole', async () => {
  const { file, sessionId } = libraryWithSession();
  const all: Acknowledged[] = [];
  for (let run = 1; run <= 10; run += 1) {
    const writer = writers.start(file, sessionId, `run ${run}`, 1_000_000);
    writer.killAfter(Math.random() * 80);
    const { acknowledged, code, trouble } = await writer.ended;
    expect({ code, trouble }).toEqual({ code: null, trouble: '' });
    expect(acknowledged.length).toBeGreaterThan(0);
    all.push(...acknowledged);
    const events = checked(file, (library) => expectAll(library, sessionId, all));
    // At most the move it was about to acknowledge is there besides.
    expect(events.length - 2 - all.length).toBeLessThanOrEqual(run);
  }
});

test('two processes on one session lose nothing of each other’s', async () => {
  const { file, sessionId } = libraryWithSession();
  const both = ['one', 'other'].map((name) => writers.start(file, sessionId, name, 60));
  const [one, other] = await Promise.all(both.map(({ ended }) => ended));
  expect([one?.trouble, other?.trouble]).toEqual(['', '']);
  const all = [...(one?.acknowledged ?? []), ...(other?.acknowledged ?? [])];
  expect(all).toHaveLength(120);
  expect(new Set(all.map(({ version }) => version)).size).toBe(120);
  checked(file, (library) => expectAll(library, sessionId, all));
});
