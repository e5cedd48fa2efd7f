import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../../src-main/contract/faults.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { eventSchema } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import { emptyHead } from '../../src-main/store/chain.ts';
import { Overtaken } from '../../src-main/store/overtaken.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { moved, opened } from '../game/histories.ts';
import { rehearsal } from './rehearsal.ts';

const talk = { kind: 'logMove', seat: 'beijing', action: 'Talk' } as const;

class FullDisk extends MemoryLog {
  full = false;

  override append(...asked: Parameters<MemoryLog['append']>): SessionEvent[] {
    if (this.full) throw new Fault('disk-full');
    return super.append(...asked);
  }
}

/** Refuses whoever does not know the last event, as a log on the disk does. */
class SharedLog extends MemoryLog {
  #away = false;

  override append(...[id, head, events]: Parameters<MemoryLog['append']>): SessionEvent[] {
    const last = this.read().at(-1) ?? emptyHead(id);
    if (last.version !== head.version || this.#away) throw new Overtaken(id);
    return super.append(id, head, events);
  }

  turnAway(): void {
    this.#away = true;
  }
}

test('a command is answered with what happened and the version it came to', () => {
  const done = rehearsal(opened).execute(talk, 'p2');
  expect(done).toMatchObject({
    ok: true,
    version: 8,
    events: [{ version: 8, batch: 8, kind: 'moveLogged', actor: 'p2', schema: eventSchema }],
  });
});

test('events of one command are one batch, recorded at one moment', () => {
  const session = rehearsal(moved);
  const done = session.execute({ kind: 'closeSession' });
  if (!done.ok) throw new Error(done.refusal.code);
  expect(done.events.map(({ batch }) => batch)).toEqual([9, 9]);
  expect(new Set(done.events.map(({ recordedAt }) => recordedAt)).size).toBe(1);
});

test('what is refused changes nothing and tells nobody', () => {
  const session = rehearsal(opened);
  const told: unknown[] = [];
  session.follow('control', session.state.version, (events) => told.push(events));
  const before = session.state;
  expect(session.execute({ ...talk, seat: 'london' })).toMatchObject({
    ok: false,
    refusal: { code: 'seat-unknown', field: 'seat' },
  });
  expect(session.execute('nonsense')).toMatchObject({ refusal: { code: 'malformed' } });
  expect(session.state).toBe(before);
  expect(told).toEqual([[]]);
});

test('a command that changes nothing is no event', () => {
  const session = rehearsal(opened);
  const done = session.execute({ kind: 'unassignSeat', participantId: 'p4' });
  expect(done).toEqual({ ok: true, version: 7, events: [] });
});

test('what cannot be stored has not happened, and nobody hears of it', () => {
  const log = new FullDisk();
  const session = rehearsal(opened, log);
  const told: unknown[] = [];
  session.follow('control', session.state.version, (events) => told.push(events));
  const before = session.state;
  log.full = true;
  expect(() => session.execute(talk)).toThrow(Fault);
  expect(session.state).toBe(before);
  expect(session.events).toHaveLength(7);
  expect(told).toEqual([[]]);
  log.full = false;
  expect(session.execute(talk)).toMatchObject({ ok: true, version: 8 });
  expect(told).toHaveLength(2);
});

test('an event is in the log when the first is told of it', () => {
  const log = new MemoryLog();
  const session = rehearsal(opened, log);
  let stored = 0;
  session.follow('control', 7, (events) => {
    stored += events.length;
    expect(log.read()).toHaveLength(7 + stored);
  });
  session.execute(talk);
  session.execute({ kind: 'closeSession' });
  expect(stored).toBe(3);
});

test('the state is the fold of the log, whatever is done', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ commands }) => {
      const session = rehearsal(commands);
      expect(session.state).toEqual(fold(session.events));
    }),
  );
});

test('a session that is opened again is where it was left', () => {
  const log = new MemoryLog();
  const before = rehearsal([...moved, { kind: 'undo' }, { kind: 'redo' }, talk], log);
  const after = rehearsal([], log);
  expect(after.state).toEqual(before.state);
  expect(after.execute({ kind: 'undo' })).toMatchObject({ ok: true, version: 12 });
});

test('what another process did counts, and the rules are asked again', () => {
  const log = new SharedLog();
  const one = rehearsal(opened, log);
  const other = rehearsal([], log);
  const told: number[] = [];
  other.follow('control', 7, (events) => told.push(...events.map(({ version }) => version)));
  one.execute(talk);
  one.execute({ kind: 'closeRound', round: 1 });
  expect(other.execute(talk)).toMatchObject({ refusal: { code: 'round-not-open' } });
  expect(other.execute({ ...talk, round: 1 })).toMatchObject({ ok: true, version: 10 });
  expect(told).toEqual([8, 9, 10]);
  expect(one.catchUp()).toBe(true);
  expect(one.catchUp()).toBe(false);
  expect(one.state).toEqual(other.state);
  expect(allMoves(one.state)).toHaveLength(2);
});

test('a log that went another way is damaged, and is not waited for', () => {
  const log = new SharedLog();
  const session = rehearsal(opened, log);
  log.turnAway();
  expect(() => session.execute(talk)).toThrow(Fault);
});
