import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Command } from '../../../src-main/game/command.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { Desk } from '../../../src-main/session/desk.ts';
import { moved } from '../../game/histories.ts';
import { temporaryLibrary } from '../../store/temporary.ts';
import { created, newDesk, tamper } from '../new-desk.ts';
import { steadyChance } from '../steady-chance.ts';
import { asked, photographed, rowsOf, saved, stored } from './some-sessions.ts';

const bookmark = (label: string): Command => ({ kind: 'setBookmark', label });

/** Two libraries that hold the same session. */
function twins(): { here: Desk; there: Desk; id: string; common: number } {
  const here = newDesk(temporaryLibrary());
  const there = newDesk(temporaryLibrary(), steadyChance('2026-04-01T09:00:00.000Z'));
  const id = stored(here, moved);
  there.files.import(saved(here, id));
  return { here, there, id, common: here.open(id).state.version };
}

test('what is here already changes nothing', () => {
  const { here, there, id } = twins();
  const before = rowsOf(there.library);
  expect(there.files.import(saved(here, id))).toMatchObject({ outcome: { what: 'same' } });
  expect(rowsOf(there.library)).toBe(before);
});

test('what has gone on elsewhere goes on here, and whoever looks at it is told', () => {
  const { here, there, id, common } = twins();
  const told: SessionEvent[] = [];
  there.open(id).follow('control', common, (events) => told.push(...events));
  asked(here, id, bookmark('One'), bookmark('Two'));
  photographed(here, id);
  const outcome = there.files.import(saved(here, id));
  expect(outcome).toMatchObject({ outcome: { what: 'advanced', sessionId: id, common } });
  expect(told.map(({ kind }) => kind)).toEqual(['bookmarkSet', 'bookmarkSet', 'attachmentAdded']);
  expect(there.library.log.rows(id)).toEqual(here.library.log.rows(id));
});

test('what has only gone on here stays as it is', () => {
  const { here, there, id } = twins();
  const bytes = saved(here, id);
  asked(there, id, bookmark('One'));
  const before = rowsOf(there.library);
  expect(there.files.import(bytes)).toMatchObject({ outcome: { what: 'behind' } });
  expect(rowsOf(there.library)).toBe(before);
});

test('what has gone on in both is kept as two, the second a fork from where they parted', () => {
  const { here, there, id, common } = twins();
  asked(here, id, bookmark('Here'), { kind: 'undo' }, bookmark('Here again'));
  asked(there, id, bookmark('There'));
  const kept = there.library.log.rows(id);
  const outcome = there.files.import(saved(here, id));
  if (outcome.kind !== 'session') throw new Error(outcome.kind);
  const fork = outcome.outcome.sessionId;
  expect(outcome.outcome).toMatchObject({ what: 'forked', common });
  expect(there.library.log.rows(id)).toEqual(kept);
  const { state } = there.open(fork);
  expect(state.session.forkedFrom).toMatchObject({ sessionId: id, version: common });
  expect(state.session.title).toBe(`${here.open(id).state.session.title} (imported)`);
  expect(state.bookmarks.map(({ label }) => label)).toEqual(['Here again']);
  expect(there.verify(fork).ok).toBe(true);

  const before = rowsOf(there.library);
  expect(there.files.import(saved(here, id))).toMatchObject({
    outcome: { what: 'same', sessionId: fork },
  });
  expect(rowsOf(there.library)).toBe(before);
});

test('a library tells what became of each of its sessions, the damaged ones included', () => {
  const here = newDesk(temporaryLibrary());
  const there = newDesk(temporaryLibrary(), {
    ...steadyChance('2026-04-01T09:00:00.000Z'),
    id: () => 'from-there',
  });
  const whole = stored(here, moved);
  photographed(here, whole);
  here.openSample();
  const damaged = created(here, 'Damaged');
  tamper(
    here.library,
    `DROP TRIGGER events_refuse_update;
     UPDATE events SET actor = 'p1' WHERE session_id = '${damaged}';
     CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN
  SELECT RAISE (ABORT, 'An event is never changed.');
END;`,
  );
  const own = created(there, 'Its own');
  here.library.close();
  const outcome = there.files.import(readFileSync(here.library.file));
  if (outcome.kind !== 'library') throw new Error(outcome.kind);
  expect(
    outcome.sessions.map(({ id, outcome: one }) => [id, one.ok ? one.what : one.problem.code]),
  ).toEqual([
    [whole, 'added'],
    [damaged, 'log-broken'],
    ['sample', 'sample'],
  ]);
  expect(there.open(whole).state.version).toBeGreaterThan(0);
  expect(there.open(own).state.session.title).toBe('Its own');
});
