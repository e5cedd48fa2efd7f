import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { dayPlan } from '../../src-main/game/day-plan.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { millisecondsBetween } from '../../src-main/game/moment.ts';
import { secondsLeft } from '../../src-main/game/running-time.ts';
import type { Desk } from '../../src-main/session/desk.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { forkOf } from '../../src-main/session/fork.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import { emptyHead } from '../../src-main/store/chain.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { temporaryLibrary } from '../store/temporary.ts';
import { created, newDesk } from './new-desk.ts';
import { steadyChance } from './steady-chance.ts';

const talk = (action: string, visibility: 'public' | 'control' = 'public'): Command => ({
  kind: 'logMove',
  seat: 'beijing',
  action,
  visibility,
});

/** A session of the library to which something has happened, and the desk it is on. */
function given(...commands: readonly Command[]) {
  const desk = newDesk(temporaryLibrary());
  const trunk = desk.open(created(desk, 'Syndicate B'));
  for (const command of commands) {
    const done = trunk.execute(command);
    if (!done.ok) throw new Error(done.refusal.code);
  }
  return { desk, trunk };
}

function forked(desk: Desk, ...asked: Parameters<Desk['fork']>) {
  const fork = desk.fork(...asked);
  if (!fork.ok) throw new Error(fork.refusal.code);
  return desk.open(fork.sessionId);
}

describe('a fork', () => {
  test('has the log up to a version of another, which stays as it is', () => {
    const { desk, trunk } = given({ kind: 'openRound', round: 1 }, talk('One'), talk('Two'));
    const before = trunk.events.map((event) => ({ ...event }));
    const fork = forked(desk, trunk.id, { version: 3, title: 'Without two' });
    expect(allMoves(fork.state).map(({ action }) => action)).toEqual(['One']);
    expect(fork.events).toHaveLength(4);
    expect(fork.state.session).toMatchObject({
      title: 'Without two',
      forkedFrom: { sessionId: trunk.id, version: 3, title: 'Syndicate B', round: 1, move: '1.1' },
    });
    expect(desk.verify(fork.id)).toMatchObject({ ok: true, events: 4 });
    fork.execute(talk('Another two'));
    expect(trunk.events).toEqual(before);
  });

  test('is called by where it left, and does not betray a private move by that', () => {
    const { desk, trunk } = given(
      { kind: 'openRound', round: 1 },
      talk('One'),
      talk('Two', 'control'),
    );
    const titles = [1, 2, 3, 4].map(
      (version) => forked(desk, trunk.id, { version }).state.session.title,
    );
    expect(titles).toEqual([
      'Syndicate B, fork at the start',
      'Syndicate B, fork at round 1',
      'Syndicate B, fork at 1.1',
      'Syndicate B, fork at round 1',
    ]);
  });

  test('of a finished session is under way again, and undo does not end it', () => {
    const { desk, trunk } = given({ kind: 'openRound', round: 1 }, talk('One'), {
      kind: 'closeSession',
    });
    const fork = forked(desk, trunk.id);
    expect(fork.state.session).toMatchObject({ status: 'running', closedAt: null });
    expect(fork.execute({ kind: 'undo' })).toMatchObject({ refusal: { code: 'nothing-to-undo' } });
    expect(fork.execute({ kind: 'redo' })).toMatchObject({ refusal: { code: 'nothing-to-redo' } });
    expect(fork.execute({ kind: 'openRound', round: 2 }).ok).toBe(true);
    expect(trunk.state.session.status).toBe('finished');
  });

  test('finds a clock that ran standing, with what was left then', () => {
    const { desk, trunk } = given(
      { kind: 'openRound', round: 1 },
      { kind: 'startPhase', phase: 'move' },
      talk('One'),
    );
    const clock = trunk.state.rounds[0]?.phase;
    const at = trunk.events.at(-1)?.recordedAt ?? '';
    const fork = forked(desk, trunk.id);
    const found = fork.state.rounds[0]?.phase;
    expect(found?.pausedAt).toBe(at);
    expect(found && secondsLeft(found, '2026-03-14T09:00:00.000Z')).toBe(
      clock && secondsLeft(clock, at),
    );
    const later = '2026-03-14T09:00:00.000Z';
    const plan = dayPlan(fork.state, fork.state.session.createdAt, null);
    expect(plan.lateBy).toBeCloseTo(dayPlan(trunk.state, at, null).lateBy, 9);
    expect(dayPlan(fork.state, later, null).lateBy - plan.lateBy).toBeCloseTo(
      millisecondsBetween(fork.state.session.createdAt, later) / 60_000,
      9,
    );
    expect(fork.execute({ kind: 'resumePhase' }).ok).toBe(true);
    const resumed = fork.state.rounds[0]?.phase;
    const resumedAt = fork.events.at(-1)?.recordedAt ?? '';
    expect(resumed && secondsLeft(resumed, resumedAt)).toBe(clock && secondsLeft(clock, at));
  });

  test('is refused by field, and nothing is stored', () => {
    const { desk, trunk } = given();
    const refusals = (['version', 'title'] as const).flatMap((field) =>
      ({ version: [0, 1.5, 2], title: [' ', 'x'.repeat(201)] })[field].map((value) => {
        const asked = desk.fork(trunk.id, { [field]: value });
        return asked.ok ? 'stored' : `${asked.refusal.code} ${asked.refusal.field}`;
      }),
    );
    expect(refusals).toEqual([
      ...Array.from({ length: 3 }, () => 'version-unknown version'),
      'text-missing title',
      'text-too-long title',
    ]);
    expect(desk.library.sessions.list()).toHaveLength(1);
  });

  test('said to be one only at its end names the move at which it left', () => {
    const { trunk } = given({ kind: 'openRound', round: 1 }, talk('One'), talk('Two'));
    const { events } = trunk;
    const from = { sessionId: trunk.id, version: 3, hash: '' };
    const place = { batch: 5, recordedAt: events.at(-1)?.recordedAt ?? '', actor: 'control' };
    const data = { sessionId: 'other', title: 'Kept', from };
    const log = new MemoryLog();
    log.append('other', emptyHead('other'), [...events, { kind: 'sessionForked', data, ...place }]);
    expect(fold(log.read()).session.forkedFrom).toMatchObject({
      version: 3,
      round: 1,
      move: '1.1',
    });
  });

  test('of a fork says where it left that one', () => {
    const { desk, trunk } = given({ kind: 'openRound', round: 1 }, talk('One'));
    const one = forked(desk, trunk.id, { title: 'First' });
    one.execute(talk('Two'));
    const two = forked(desk, one.id);
    expect(two.state.session.forkedFrom).toMatchObject({
      sessionId: one.id,
      title: 'First',
      move: '1.2',
    });
  });
});

test('whatever was played, from any version a fork comes to what stood there, and goes on', () => {
  fc.assert(
    fc.property(arbitrarySession(30), fc.nat(), ({ play, commands }, place) => {
      fc.pre(commands.length > 3);
      const at = 1 + (place % play.events.length);
      const shared: readonly SessionEvent[] = play.events.slice(0, at);
      const log = new MemoryLog();
      const now = '2026-03-20T09:00:00.000Z';
      log.append(
        'one',
        emptyHead('one'),
        forkOf(shared, { id: 'one', now, title: 'F', goesOn: true }),
      );
      const fork = new LiveSession({
        id: 'one',
        pack: alaska,
        packHash: 'pack',
        packs: () => alaska,
        log,
        chance: steadyChance(now),
      });
      const was = fold(shared);
      expect(allMoves(fork.state)).toEqual(allMoves(was));
      expect(fork.state.participants).toEqual(was.participants);
      expect(fork.state.undo).toEqual({ past: [], future: [], disclosed: false });
      expect(fork.state.session.status).not.toBe('finished');
      expect(fork.state.rounds.every(({ phase }) => !phase || phase.pausedAt)).toBe(true);
      expect(fork.execute({ kind: 'takeNote', text: 'It goes on' }).ok).toBe(true);
      expect(fork.execute({ kind: 'undo' }).ok).toBe(true);
      expect(fork.execute({ kind: 'undo' }).ok).toBe(false);
    }),
    { numRuns: 40 },
  );
});
