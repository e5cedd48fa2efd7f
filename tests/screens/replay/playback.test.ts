import { expect, test } from 'vitest';
import { nextStep, speeds } from '../../../src-renderer/screens/replay/playback.ts';
import { PointOfView } from '../../../src-main/game/point-of-view.ts';
import { SessionClock } from '../../../src-main/game/session-clock.ts';
import { played, scored } from './history.ts';

function playback(audience: string, play: ReturnType<typeof played>) {
  const view = new PointOfView(audience);
  view.follow(play.events);
  const clock = new SessionClock(play.events);
  return (version: number, speed: (typeof speeds)[number]) =>
    nextStep(view.timeline, clock, version, speed);
}

test('a minute of the session takes a second at sixty times its speed', () => {
  const next = playback('control', played());
  expect(next(3, '60')).toEqual({ version: 4, wait: 1000 });
  expect(next(3, '120')).toEqual({ version: 4, wait: 500 });
});

test('nobody waits longer than two seconds', () => {
  const play = played();
  const late = play.events.map((event) =>
    event.version === 6 ? { ...event, recordedAt: '2026-03-12T18:00:00.000Z' } : event,
  );
  const next = playback('control', Object.assign(play, { events: late }));
  expect(next(5, '30')).toEqual({ version: 6, wait: 2000 });
});

test('what was decided together is seen together', () => {
  const scores = ['B1', 'B2', 'B3'].map((criterion) => ({ criterion, value: 1 as const }));
  const play = played({ kind: 'giveScores', moveId: 'm1-4', evaluator: 'p2', scores });
  expect(playback('control', play)(6, '60')?.version).toBe(9);
});

test('an audience is not kept waiting by what it did not see', () => {
  expect(playback('washington', played(...scored('m1-5', 2)))(4, '60')?.version).toBe(6);
});

test('at the end there is nothing to play', () => {
  expect(playback('control', played())(6, '60')).toBeNull();
});
