import { expect, test } from 'vitest';
import type { Command } from '../../../src-main/game/command.ts';
import { fold } from '../../../src-main/game/evolve.ts';
import { clockThen, phaseBands } from '../../../src-renderer/screens/replay/phase-bands.ts';
import { SessionClock } from '../../../src-main/game/session-clock.ts';
import { Play, minute } from '../../game/play.ts';
import { setUp } from './history.ts';

const at = (n: number) => Date.parse(minute(n));

/** Opened at 3; the hot wash starts at 4 and gets longer at 5, shorter at 6. */
function held(...more: readonly Command[]): Play {
  return new Play().do(
    ...setUp,
    { kind: 'startPhase', phase: 'hotWash', minutes: 10 },
    { kind: 'extendPhase', minutes: 5 },
    { kind: 'extendPhase', minutes: -12 },
    ...more,
  );
}

test('a phase that has ended stands where it was held, with its minutes as they were in the end', () => {
  const { events, state } = held({ kind: 'endPhase' });
  expect(phaseBands(state, new SessionClock(events))).toEqual([
    { id: '1-0', phase: 'hotWash', from: at(4), to: at(7), words: 'Hot wash, 3 min of 3' },
  ]);
});

test('a phase that runs goes on to the newest event', () => {
  const { events, state } = held({ kind: 'takeNote', text: 'Later' });
  expect(phaseBands(state, new SessionClock(events))).toMatchObject([{ from: at(4), to: at(7) }]);
});

test('the clock shows what it showed then, longer, shorter and over time', () => {
  const { events } = held();
  const then = (count: number, now: number) => clockThen(fold(events.slice(0, count)), at(now));
  expect(then(3, 3)).toBeNull();
  expect(then(4, 5)).toEqual({ name: 'Hot wash', words: '09:00 left' });
  expect(then(5, 5)).toEqual({ name: 'Hot wash', words: '14:00 left' });
  expect(then(6, 6)).toEqual({ name: 'Hot wash', words: '01:00 left' });
  expect(then(6, 8)).toEqual({ name: 'Hot wash', words: '+01:00 over' });
});

test('a paused clock stands still', () => {
  const { state } = held({ kind: 'pausePhase' });
  expect(clockThen(state, at(30))).toEqual({ name: 'Hot wash', words: '00:00 paused' });
});
