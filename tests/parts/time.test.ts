import { describe, expect, test } from 'vitest';
import {
  clockText,
  dateText,
  minutesText,
  openedText,
  timeRange,
  timeText,
} from '../../src-renderer/parts/time.ts';

/** A local moment as it is stored, so that the tests hold in every time zone. */
function local(month: number, day: number, hour = 12, minute = 0, year = 2026): string {
  return new Date(year, month - 1, day, hour, minute, 4).toISOString();
}

test('a time is local, in 24 hours, with seconds only when asked for', () => {
  expect(timeText(local(3, 12, 15, 8))).toBe('15:08');
  expect(timeText(local(3, 12, 0, 5))).toBe('00:05');
  expect(timeText(local(3, 12, 15, 8), { seconds: true })).toBe('15:08:04');
});

test('a range of times takes an en dash', () => {
  expect(timeRange(local(3, 12, 15, 10), local(3, 12, 15, 46))).toBe('15:10\u201315:46');
});

test('a date is day, month, year, and may name the weekday', () => {
  expect(dateText(local(3, 12))).toBe('12 Mar 2026');
  expect(dateText(local(3, 24), { weekday: true })).toBe('Tue 24 Mar 2026');
});

test('what is no moment reads as an en dash', () => {
  expect([timeText('soon'), dateText(''), openedText('never', new Date())]).toEqual([
    '\u2013',
    '\u2013',
    '\u2013',
  ]);
});

test.each([
  [0, '0 min'],
  [53, '53 min'],
  [60, '1 h'],
  [226, '3 h 46 min'],
  [119.6, '2 h'],
])('%d minutes read as %s', (minutes, text) => {
  expect(minutesText(minutes)).toBe(text);
});

test.each([
  [462, '07:42'],
  [0.2, '00:01'],
  [0, '00:00'],
  [-0.4, '00:00'],
  [-35, '+00:35'],
  [6000, '100:00'],
])('with %d seconds left the clock shows %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

describe('when something was opened', () => {
  const now = new Date(2026, 2, 12, 14, 30, 4);

  test.each([
    ['Never', null],
    ['Just now', local(3, 12, 14, 30)],
    ['12 min ago', local(3, 12, 14, 18)],
    ['1 h ago', local(3, 12, 12, 31)],
    ['14 h ago', local(3, 12, 0, 1)],
    ['Yesterday', local(3, 11, 23, 59)],
    ['10 Mar', local(3, 10)],
    ['26 Feb', local(2, 26)],
    ['26 Dec 2025', local(12, 26, 12, 0, 2025)],
  ])('%s', (words, moment) => {
    expect(openedText(moment, now)).toBe(words);
  });

  test('a clock set back never counts below nothing', () => {
    expect(openedText(local(3, 12, 14, 45), now)).toBe('Just now');
  });
});
