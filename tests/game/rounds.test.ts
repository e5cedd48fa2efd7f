import { expect, test } from 'vitest';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { created, opened, phased } from './histories.ts';
import { minute } from './play.ts';

const inject = 'settlement-channel-seizes-up';
const scripted = alaska.injects.find(({ id }) => id === inject);

test('opening a round starts the session', () => {
  const { session, rounds } = given(created).when({ kind: 'openRound', round: 1 }).state;
  expect(session.status).toBe('running');
  expect(rounds[0]).toMatchObject({ status: 'open', openedAt: minute(2) });
});

test('a phase runs for the minutes of the plan unless told otherwise', () => {
  const planned = alaska.rounds[0]?.minutes.negotiate;
  given(opened)
    .when({ kind: 'startPhase', phase: 'negotiate' })
    .then({ kind: 'phaseStarted', data: { phase: 'negotiate', minutes: planned } });
  given(opened)
    .when({ kind: 'startPhase', phase: 'negotiate', minutes: 3 })
    .then({ kind: 'phaseStarted', data: { minutes: 3 } });
});

test('the next phase ends the one that runs', () => {
  const { rounds } = given(phased).when({ kind: 'startPhase', phase: 'adjudicate' }).state;
  expect(rounds[0]?.phase?.phase).toBe('adjudicate');
  expect(rounds[0]?.phasesRun).toEqual([
    { phase: 'move', startedAt: minute(4), endedAt: minute(5), minutes: 20, pausedFor: 0 },
  ]);
});

test('a pause does not count', () => {
  const { rounds } = given(phased, { kind: 'pausePhase' }).when({ kind: 'resumePhase' }).state;
  expect(rounds[0]?.phase).toMatchObject({ pausedAt: null, pausedFor: 60_000 });
});

test('an extension adds to the minutes', () => {
  const before = given(phased).when({ kind: 'extendPhase', minutes: 5 }).state.rounds[0]?.phase;
  expect(before?.minutes).toBe((alaska.rounds[0]?.minutes.move ?? 0) + 5);
});

test('minutes are taken away down to what has run', () => {
  const { rounds } = given(phased).when({ kind: 'extendPhase', minutes: -19 }).state;
  expect(rounds[0]?.phase?.minutes).toBe(1);
});

test('what has run over time can still be extended', () => {
  const overrun = [...opened, { kind: 'startPhase' as const, phase: 'move' as const, minutes: 0 }];
  const { rounds } = given(overrun).when({ kind: 'extendPhase', minutes: 1 }).state;
  expect(rounds[0]?.phase?.minutes).toBe(1);
});

test('a phase may be started again, and each time it ran is kept', () => {
  const { rounds } = given(phased, { kind: 'startPhase', phase: 'score' }).when({
    kind: 'startPhase',
    phase: 'move',
    minutes: 4,
  }).state;
  expect(rounds[0]?.phase).toMatchObject({ phase: 'move', minutes: 4, startedAt: minute(6) });
  expect(rounds[0]?.phasesRun.map(({ phase }) => phase)).toEqual(['move', 'score']);
});

test('a phase that ends while it is paused has run until the pause', () => {
  const { rounds } = given(phased, { kind: 'pausePhase' }).when({ kind: 'endPhase' }).state;
  expect(rounds[0]?.phasesRun[0]).toMatchObject({ endedAt: minute(6), pausedFor: 60_000 });
});

test('taking back the opening of a round leaves no clock, and bringing it back restores it', () => {
  const taken = given(phased, { kind: 'undo' }).state;
  expect(taken.rounds[0]).toMatchObject({ status: 'planned', phase: null, phasesRun: [] });
  const again = given(phased, { kind: 'undo' }).when({ kind: 'redo' }).state;
  expect(again.rounds[0]).toEqual(given(phased).state.rounds[0]);
});

test('a round that is opened anew after its opening was taken back has no clock yet', () => {
  const { rounds } = given(phased, { kind: 'undo' }).when({ kind: 'openRound', round: 1 }).state;
  expect(rounds[0]).toMatchObject({ status: 'open', phase: null });
});

test('ending a phase and closing a round stop the clock', () => {
  expect(given(phased).when({ kind: 'endPhase' }).state.rounds[0]?.phase).toBeNull();
  const { rounds } = given(phased).when({ kind: 'closeRound', round: 1 }).state;
  expect(rounds[0]).toMatchObject({ status: 'closed', phase: null, closedAt: minute(5) });
  expect(rounds[0]?.phasesRun).toHaveLength(1);
});

test('a scripted inject is released in its own words, to everyone unless told otherwise', () => {
  const { injects, rounds } = given(opened)
    .when({ kind: 'releaseInject', injectId: inject })
    .then({
      kind: 'injectReleased',
      data: { injectId: inject, title: scripted?.title, text: scripted?.text, to: 'public' },
    });
  expect(injects[inject]).toMatchObject({ status: 'released', round: 1 });
  expect(rounds[0]?.releases).toHaveLength(1);
});

test('an inject made up on the spot is told in the words given', () => {
  given(opened)
    .when({ kind: 'releaseInject', title: 'Rain', text: 'It rains', to: ['moscow'] })
    .then({
      kind: 'injectReleased',
      data: { injectId: 'i8', title: 'Rain', text: 'It rains', to: ['moscow'] },
    });
});

test('an inject is scheduled, deferred and skipped, and may still be released', () => {
  const { injects } = given(
    opened,
    { kind: 'scheduleInject', injectId: inject, round: 1 },
    { kind: 'deferInject', injectId: inject, round: 2, reason: 'No time' },
    { kind: 'skipInject', injectId: inject, reason: 'No time at all' },
  ).when({ kind: 'takeNote', text: 'Skipped' }).state;
  expect(injects[inject]).toEqual({ status: 'skipped', round: 2, reason: 'No time at all' });
});
