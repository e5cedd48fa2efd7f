import { expect, it } from 'vitest';
import type { Command } from '../../../src-main/game/command.ts';
import {
  nextPhaseText,
  phaseSegments,
  phaseView,
} from '../../../src-renderer/screens/projector/phase-view.ts';
import { roomMoment } from '../../../src-renderer/screens/projector/room-moment.ts';
import { minute, Play } from '../../game/play.ts';
import { publicOf } from './guest.ts';

const created: Command = { kind: 'createSession', title: 'Staff course' };
const opened: readonly Command[] = [created, { kind: 'openRound', round: 1 }];

function momentAfter(...commands: readonly Command[]) {
  return roomMoment(publicOf(new Play().do(...commands)).state);
}

it('before the first round it is the session’s name, and that it has not begun', () => {
  expect(momentAfter(created)).toMatchObject({
    title: 'Staff course',
    round: null,
    sentence: 'The session has not begun.',
  });
});

it('an open round is told with its name', () => {
  expect(momentAfter(...opened)).toMatchObject({ title: 'Round 1 of 4', name: 'The handshake' });
});

it('between rounds it says what has ended and what is next', () => {
  const { sentence } = momentAfter(...opened, { kind: 'closeRound', round: 1 });
  expect(sentence).toMatch(/^Round 1 has ended\..* Next is round 2, The annexes\.$/);
});

it('a finished session has ended', () => {
  const { sentence } = momentAfter(
    ...opened,
    { kind: 'closeRound', round: 1 },
    { kind: 'closeSession' },
  );
  expect(sentence).toBe('The session has ended.');
});

/** Round 1 after its Move phase was started in minute 3. */
function moving(...commands: readonly Command[]) {
  const { round } = momentAfter(...opened, { kind: 'startPhase', phase: 'move' }, ...commands);
  if (!round) throw new Error('No round is open.');
  return round;
}

it('the clock counts down by main’s time, past nought, and stands while it is paused', () => {
  const { minutes } = moving().plan;
  expect(phaseView(moving(), minute(3))?.secondsLeft).toBe(minutes.move * 60);
  expect(phaseView(moving(), minute(6))?.secondsLeft).toBe(minutes.move * 60 - 180);
  expect(phaseView(moving(), minute(minutes.move + 4))?.secondsLeft).toBe(-60);
  const paused = phaseView(moving({ kind: 'pausePhase' }), minute(9));
  expect(paused).toMatchObject({ isPaused: true, secondsLeft: minutes.move * 60 - 60 });
});

it('the bar shows what has gone of each phase, and the line what comes next', () => {
  const round = moving();
  const gone = phaseSegments(round, minute(3 + round.plan.minutes.move / 2));
  expect(gone.find(({ isCurrent }) => isCurrent)).toMatchObject({ phase: 'move', gone: 0.5 });
  expect(gone.find(({ phase }) => phase === 'adjudicate')?.gone).toBe(0);
  expect(nextPhaseText(round)).toBe(`Adjudicate, ${round.plan.minutes.adjudicate}\u00a0min`);
});
