import { expect, test } from 'vitest';
import { Timeline } from '../../../src-main/game/timeline.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { PointOfView } from '../../../src-main/game/point-of-view.ts';
import { positionLines } from '../../../src-renderer/screens/replay/position-lines.ts';
import { played, rescored, scored } from './history.ts';

function linesAt(play: ReturnType<typeof played>, version: number, audience = 'control') {
  const whole = new Timeline(play.events);
  const view = new PointOfView(audience);
  view.follow(play.events);
  const seen = { now: view.at(version), end: view.end };
  const behind = { now: whole.at(version), end: play.state };
  return positionLines(seen, audience === 'control' ? null : behind, alaska);
}

test('the line shows what was known then, not what it came to be', () => {
  const play = played(...scored('m1-4', 1), rescored('m1-4', -2));
  const first = linesAt(play, 8);
  expect(first.slots[0]?.seen).toEqual({ now: 1, end: -2 });
  expect(first.known).toBe(1);
  expect(first.settled).toBe(0);
  expect(linesAt(play, play.events.length).slots[0]?.seen).toEqual({ now: -2, end: -2 });
});

test('a move that had not been scored by then is not counted as known', () => {
  const play = played(...scored('m1-4', 1));
  const lines = linesAt(play, 6);
  expect(lines).toMatchObject({ known: 0, cursor: 2 });
  expect(lines.slots.map(({ isReached }) => isReached)).toEqual([true, true, true]);
});

test('the cursor stands at the last move made by then', () => {
  expect(linesAt(played(), 3).cursor).toBe(-1);
  expect(linesAt(played(), 5).cursor).toBe(1);
});

test('what an audience did not see moves the board and not its own line', () => {
  const play = played(...scored('m1-4', 1), ...scored('m1-5', 2), ...scored('m1-6', 1));
  const { slots } = linesAt(play, play.events.length, 'washington');
  expect(slots.map(({ isSeen }) => isSeen)).toEqual([true, false, true]);
  expect(slots.map(({ seen }) => seen.now)).toEqual([1, 1, 2]);
  expect(slots.map(({ board }) => board.now)).toEqual([1, 3, 4]);
});

test('at the end everything is settled', () => {
  const play = played(...scored('m1-4', 1));
  expect(linesAt(play, play.events.length).settled).toBe(3);
});

test('a move withdrawn later counted while it stood', () => {
  const play = played(...scored('m1-4', 2), { kind: 'withdrawMove', moveId: 'm1-4' });
  const before = linesAt(play, play.events.length - 1);
  expect(before.slots[0]?.seen).toEqual({ now: 2, end: 0 });
  expect(linesAt(play, play.events.length).slots.map(({ move }) => move.id)).toEqual([
    'm1-5',
    'm1-6',
  ]);
});
