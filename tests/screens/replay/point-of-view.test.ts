import { expect, test } from 'vitest';
import { eventsFor } from '../../../src-main/game/audience.ts';
import { Timeline } from '../../../src-main/game/timeline.ts';
import { focusMove } from '../../../src-main/game/focus-move.ts';
import { PointOfView } from '../../../src-main/game/point-of-view.ts';
import { played, scored } from './history.ts';

test('an audience replays exactly what it received, however the log arrives', () => {
  const { events } = played(...scored('m1-5', 2), ...scored('m1-4', -1));
  const view = new PointOfView('washington');
  for (let count = 0; count <= events.length; count += 1) view.follow(events.slice(0, count));
  view.follow(events);
  expect(view.timeline.events).toEqual(eventsFor('washington', events));
  expect(view.end.rounds[0]?.order).toEqual(['m1-4', 'm1-6']);
});

test('at a version it did not receive, an audience knows what it knew before', () => {
  const { events } = played();
  const view = new PointOfView('washington');
  view.follow(events);
  expect(view.at(5)).toBe(view.at(4));
  expect(view.at(6)).not.toBe(view.at(4));
});

test('control sees the whole log, which it does not keep twice', () => {
  const { events } = played();
  const whole = new Timeline(events);
  const view = new PointOfView('control', whole);
  view.follow(events);
  expect(view.timeline).toBe(whole);
  expect(whole.length).toBe(events.length);
});

test('the move shown is the one last heard of, by whoever is looking', () => {
  const { events } = played(...scored('m1-4', 1));
  const control = new PointOfView('control', new Timeline(events));
  expect(focusMove(control, 3)).toBeNull();
  expect(focusMove(control, 5)?.id).toBe('m1-5');
  expect(focusMove(control, events.length)?.id).toBe('m1-4');
  const washington = new PointOfView('washington');
  washington.follow(events);
  expect(focusMove(washington, 5)?.id).toBe('m1-4');
});

test('a move that was taken back is not shown', () => {
  const { events } = played({ kind: 'undo' });
  const control = new PointOfView('control', new Timeline(events));
  expect(focusMove(control, 6)?.id).toBe('m1-6');
  expect(focusMove(control, 7)?.id).toBe('m1-5');
});
