import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { DayPlan } from '../../src-main/game/day-plan.ts';
import { dayPlan } from '../../src-main/game/day-plan.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { given } from './given.ts';
import { minute } from './play.ts';

const minutes = { brief: 5, negotiate: 0, move: 10, adjudicate: 0, score: 5, hotWash: 0 };
const rounds = [
  { name: 'One', minutes, breakAfter: 15 },
  { name: 'Two', minutes: { ...minutes, hotWash: 10 }, breakAfter: 30 },
];
/** 1. Every command takes a minute: the session is created at 1. */
const planned: Command[] = [{ kind: 'createSession', title: 'Day', rounds }];
/** 2. */
const opened: Command[] = [...planned, { kind: 'openRound', round: 1 }];
/** 3. */
const briefed: Command[] = [...opened, { kind: 'startPhase', phase: 'brief' }];

function day(history: readonly Command[], now: number, startsAt: number | null): DayPlan {
  const state = given(history).state;
  return dayPlan(state, minute(now), startsAt === null ? null : minute(startsAt));
}

/** The nth minute, counted as `minute` does. */
const at = (n: number) => Date.parse(minute(n));

describe('before the first round', () => {
  test('the plan follows from the start, with its breaks, and none after the last round', () => {
    const {
      rounds: [one, two],
      plannedEnd,
    } = day(planned, 1, 10);
    expect(one?.planned).toEqual({ from: at(10), to: at(30) });
    expect(two?.planned).toEqual({ from: at(45), to: at(75) });
    expect(two?.breakAfter).toBe(0);
    expect(plannedEnd).toBe(at(75));
  });

  test('nothing is late until the start has passed', () => {
    expect(day(planned, 1, 10).lateBy).toBe(0);
    expect(day(planned, 14, 10)).toMatchObject({ lateBy: 4, expectedEnd: at(79) });
  });
});

describe('while it is played', () => {
  test('a session that was opened late is late by that much', () => {
    expect(day(opened, 2, -10).lateBy).toBe(12);
    expect(day(opened, 2, 5).lateBy).toBe(-3);
  });

  test('without a known start it is measured from its opening', () => {
    expect(day(briefed, 3, null)).toMatchObject({ lateBy: 1, plannedEnd: at(67) });
  });

  test('the start of another day does not count', () => {
    expect(day(briefed, 3, -24 * 60)).toMatchObject({ lateBy: 1, plannedEnd: at(67) });
  });

  test('a phase in time changes nothing, and one over time delays the end by what it is over', () => {
    expect(day(briefed, 7, 3).lateBy).toBe(0);
    expect(day(briefed, 8, 3).lateBy).toBe(0);
    expect(day(briefed, 11, 3).lateBy).toBe(3);
  });

  test('a phase that ends early brings the end forward', () => {
    const early: Command[] = [...briefed, { kind: 'startPhase', phase: 'move' }];
    expect(day(early, 4, 3).lateBy).toBe(-4);
  });

  test('an extension delays the end, and taking minutes away brings it forward', () => {
    expect(day([...briefed, { kind: 'extendPhase', minutes: 7 }], 4, 3).lateBy).toBe(7);
    expect(day([...briefed, { kind: 'extendPhase', minutes: -2 }], 4, 3).lateBy).toBe(-2);
  });

  test('a pause delays the end by as long as it lasts', () => {
    const paused: Command[] = [...briefed, { kind: 'pausePhase' }];
    expect(day(paused, 9, 3)).toMatchObject({ lateBy: 5, rounds: [{ paused: 5 }, { paused: 0 }] });
    const resumed: Command[] = [...paused, { kind: 'resumePhase' }];
    expect(day(resumed, 8, 3)).toMatchObject({ lateBy: 1, rounds: [{ paused: 1 }, {}] });
  });

  test('minutes run are counted by phase, each time it is held', () => {
    const again: Command[] = [
      ...briefed,
      { kind: 'startPhase', phase: 'move' },
      { kind: 'startPhase', phase: 'brief' },
    ];
    expect(day(again, 7, 3).rounds[0]?.phases).toEqual([
      { phase: 'brief', planned: 5, ran: 3, isRunning: true },
      { phase: 'move', planned: 10, ran: 1, isRunning: false },
      { phase: 'score', planned: 5, ran: null, isRunning: false },
    ]);
  });

  test('a phase that was not planned shows once it is held', () => {
    const more: Command[] = [...opened, { kind: 'startPhase', phase: 'negotiate', minutes: 4 }];
    expect(day(more, 5, 3).rounds[0]?.phases[1]).toEqual({
      phase: 'negotiate',
      planned: 0,
      ran: 2,
      isRunning: true,
    });
  });

  test('the break is kept after a round that ended late, and no longer', () => {
    const closed: Command[] = [...opened, { kind: 'closeRound', round: 1 }];
    expect(day(closed, 4, 2).rounds[1]?.expected).toEqual({ from: at(18), to: at(48) });
    expect(day(closed, 20, 2).rounds[1]?.expected).toEqual({ from: at(20), to: at(50) });
  });
});

test('when it is over, what was not played is not expected, and the end is when it ended', () => {
  const over = day([...opened, { kind: 'closeSession' }], 500, 2);
  expect(over).toMatchObject({ isOver: true, expectedEnd: at(3), plannedEnd: at(67) });
  expect(over.rounds[1]?.expected).toBeNull();
});

test('whatever happens, rounds follow one another and the end is that of the last', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.integer({ min: 0, max: 300 }), ({ play }, later) => {
      const now = minute(play.events.length + 60 + later);
      const plan = dayPlan(play.state, now, minute(0));
      const spans = plan.rounds.flatMap(({ expected }) => expected ?? []);
      for (const [index, span] of spans.entries()) {
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
      }
      expect(plan.expectedEnd).toBe(spans.at(-1)?.to ?? at(0));
      expect(plan.lateBy * 60_000).toBeCloseTo(plan.expectedEnd - plan.plannedEnd, 3);
    }),
  );
});
