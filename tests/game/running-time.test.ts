import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { nextPhase } from '../../src-main/game/next-phase.ts';
import { phaseMinutes, roundMinutes, secondsLeft } from '../../src-main/game/running-time.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { given } from './given.ts';
import { opened, phased } from './histories.ts';
import { minute } from './play.ts';

/** Opened at 3, the phase started at 4 for 20 minutes. */
function round(...more: readonly Command[]) {
  const first = given(phased, more).state.rounds[0];
  if (!first) throw new Error('There is no round.');
  return first;
}

test('a phase runs from its start, and pauses do not count', () => {
  const { phase } = round({ kind: 'pausePhase' }, { kind: 'resumePhase' });
  expect(phase && phaseMinutes(phase, minute(10))).toBe(5);
});

test('a paused clock stands still', () => {
  const { phase } = round({ kind: 'pausePhase' });
  expect(phase && phaseMinutes(phase, minute(30))).toBe(1);
});

test('what is left follows extensions, and falls below nought over time', () => {
  const { phase } = round({ kind: 'extendPhase', minutes: -10 });
  expect(phase && secondsLeft(phase, minute(5))).toBe(540);
  expect(phase && secondsLeft(phase, minute(15))).toBe(-60);
});

test('a round has run as long as its phases, the gaps between them left out', () => {
  const played = round(
    { kind: 'pausePhase' },
    { kind: 'endPhase' },
    { kind: 'takeNote', text: 'A gap' },
    { kind: 'startPhase', phase: 'score' },
  );
  expect(roundMinutes(played, minute(10))).toBe(1 + 2);
});

test('no clock ever runs backwards, nor faster than time', () => {
  fc.assert(
    fc.property(arbitrarySession(), fc.integer({ min: 0, max: 90 }), ({ play }, later) => {
      const now = play.events.length + later;
      for (const each of play.state.rounds) {
        const before = roundMinutes(each, minute(now));
        const after = roundMinutes(each, minute(now + 1));
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThanOrEqual(1.000_001);
      }
    }),
  );
});

test('the next phase is the one the plan holds after what ran last, and none after the last', () => {
  const [first] = given(opened).state.rounds;
  expect(first && nextPhase(first)).toBe('brief');
  expect(nextPhase(round())).toBe('adjudicate');
  expect(nextPhase(round({ kind: 'endPhase' }))).toBe('adjudicate');
  expect(nextPhase(round({ kind: 'startPhase', phase: 'brief' }))).toBe('negotiate');
  // Round 1 of the pack holds no hot wash.
  expect(nextPhase(round({ kind: 'startPhase', phase: 'score' }))).toBeUndefined();
});
