import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endText, lateText } from '../../../src-renderer/screens/run/day/day-words.ts';
import { startMoment } from '../../../src-renderer/screens/run/day/start-moment.ts';
import { readChange } from '../../../src-renderer/screens/run/strip/read-change.ts';

const zone = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/Brussels';
});
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  [0.4, 'On time'],
  [-0.4, 'On time'],
  [12.3, '12 min late'],
  [-4, '4 min early'],
  [75, '1 h 15 min late'],
])('%d minutes is %j', (lateBy, words) => {
  expect(lateText(lateBy)).toBe(words);
});

test('the end is said with how far it is from the plan', () => {
  const plan = { rounds: [], isOver: false, plannedEnd: 0, lateBy: 12 };
  const expectedEnd = Date.parse('2026-03-12T15:40:00Z');
  expect(endText({ ...plan, expectedEnd })).toBe('Ends 16:40, 12 min late');
  expect(endText({ ...plan, expectedEnd, isOver: true, lateBy: 0 })).toBe('Ended 16:40, on time');
});

describe('the start, a time on the wall', () => {
  const today = new Date('2026-06-01T22:30:00Z');

  test('is in the zone of the machine, in winter and in summer', () => {
    expect(startMoment('2026-03-12', '13:30', today)).toBe('2026-03-12T12:30:00.000Z');
    expect(startMoment('2026-07-12', '13:30', today)).toBe('2026-07-12T11:30:00.000Z');
  });

  test('without a date is on the day it is here, not where UTC is', () => {
    expect(startMoment('', '09:00', today)).toBe('2026-06-02T07:00:00.000Z');
  });

  test('is unknown while no time is set', () => {
    expect(startMoment('2026-03-12', '', today)).toBeNull();
  });
});

test.each([
  ['5', 5],
  ['+5', 5],
  [' -5 ', -5],
  ['−12', -12],
])('%j is a change of %d minutes', (text, minutes) => {
  expect(readChange(text)).toBe(minutes);
});

test.each(['', '0', '1.5', 'five', '601', '--5'])('%j is no change of minutes', (text) => {
  expect(readChange(text)).toBeNull();
});
