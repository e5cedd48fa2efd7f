import { expect, test } from 'vitest';
import { allMoves } from '../../src-main/game/find.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { Desk } from '../../src-main/session/desk.ts';
import { openLibrary } from '../../src-main/store/library.ts';
import { faultOf } from '../store/fault-of.ts';
import { temporaryFile, temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk, smallSample, tamper } from './new-desk.ts';
import { steadyChance } from './steady-chance.ts';

test('a session is created with the first pack that is shipped', () => {
  const desk = newDesk(temporaryLibrary());
  const session = desk.open(created(desk));
  expect(session.pack).toEqual(alaska);
  expect(session.state.session).toMatchObject({
    id: 'session-1',
    title: 'Tabletop',
    pack: { id: 'alaska', version: alaska.version },
  });
  expect(session.state.rounds).toHaveLength(alaska.rounds.length);
});

test('what is wrong with a new session is said by field, and nothing is stored', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  expect(desk.create({ title: ' ' })).toMatchObject({
    refusal: { code: 'text-missing', field: 'title' },
  });
  expect(desk.create({ title: 'x' }, 'atlantis')).toMatchObject({
    refusal: { code: 'pack-missing' },
  });
  expect(desk.create(null as never)).toMatchObject({ refusal: { code: 'malformed' } });
  expect(library.sessions.list()).toEqual([]);
  expect(new Desk(library, steadyChance(), [], smallSample).create({ title: 'x' })).toMatchObject({
    refusal: { code: 'pack-missing' },
  });
});

test('there is one live session for an id', () => {
  const desk = newDesk(temporaryLibrary());
  const id = created(desk);
  expect(desk.open(id)).toBe(desk.open(id));
});

test('what was done is there when the library is opened again', () => {
  const file = temporaryFile();
  const library = openLibrary(file);
  const desk = newDesk(library);
  const session = desk.open(created(desk));
  session.execute({ kind: 'openRound', round: 1 });
  session.execute({ kind: 'logMove', seat: 'beijing', action: 'Talk' });
  library.close();
  const again = newDesk(temporaryLibrary(file)).open(session.id);
  expect(again.state).toEqual(session.state);
  expect(again.events).toEqual(session.events);
});

test('a session is played with its own pack for ever, whatever is shipped later', () => {
  const library = temporaryLibrary();
  const id = created(newDesk(library));
  const later = { ...alaska, version: '9.9' };
  const desk = new Desk(library, steadyChance(), [later], smallSample);
  expect(desk.open(id).pack.version).toBe(alaska.version);
});

test('the sample is put into the library once, read only, with the hash of its pack', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  const id = desk.openSample();
  expect(desk.openSample()).toBe(id);
  expect(library.sessions.list()).toHaveLength(1);
  const session = desk.open(id);
  expect(session.state.session).toMatchObject({ id: 'sample', sample: true });
  expect(library.packs.get(session.state.session.pack.hash)).toEqual(alaska);
  expect(session.execute({ kind: 'takeNote', text: 'x' })).toMatchObject({
    refusal: { code: 'session-sample' },
  });
  expect(desk.verify(id)).toEqual({ events: 8, ok: true, brokenAt: null });
});

test('a duplicate begins where the other ends, and goes its own way', () => {
  const desk = newDesk(temporaryLibrary());
  const origin = desk.open(desk.openSample());
  const copy = desk.open(desk.duplicate(origin.id));
  expect(copy.id).not.toBe(origin.id);
  expect(copy.state.session).toMatchObject({
    id: copy.id,
    title: 'Tabletop (copy)',
    sample: false,
    forkedFrom: { sessionId: 'sample', version: 8 },
  });
  expect(allMoves(copy.state)).toEqual(allMoves(origin.state));
  expect(copy.events.at(-1)).toMatchObject({
    kind: 'sessionForked',
    batch: 9,
    data: { from: { hash: origin.events.at(-1)?.hash } },
  });
  expect(desk.verify(copy.id)).toEqual({ events: 9, ok: true, brokenAt: null });
  expect(copy.execute({ kind: 'undo' })).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
  expect(copy.execute({ kind: 'closeRound', round: 1 }).ok).toBe(true);
  expect(origin.state.version).toBe(8);
});

test('a copy of the longest title has a title that fits', () => {
  const desk = newDesk(temporaryLibrary());
  const copy = desk.open(desk.duplicate(created(desk, 'x'.repeat(200))));
  expect(copy.state.session.title).toMatch(/^x+ \(copy\)$/);
  expect(copy.state.session.title).toHaveLength(200);
});

test('a session that is not there, or whose pack is not, is a fault', () => {
  const library = temporaryLibrary();
  const desk = newDesk(library);
  expect(faultOf(() => desk.open('nobody')).code).toBe('session-missing');
  expect(faultOf(() => desk.verify('nobody')).code).toBe('session-missing');
  expect(faultOf(() => desk.duplicate('nobody')).code).toBe('session-missing');
  const id = created(desk);
  tamper(library, 'PRAGMA foreign_keys = OFF; DELETE FROM packs');
  expect(faultOf(() => newDesk(library).open(id)).code).toBe('pack-missing');
});
