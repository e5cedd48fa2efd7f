import { expect, test } from 'vitest';
import { dayIn, isDay, momentOf } from '../../src-main/session/paper/moment.ts';

const brussels = (text: string) => momentOf(text, '2026-03-12', 'Europe/Brussels');

const noonIn = (zone: string) => momentOf('12:00', '2026-03-12', zone);

test.each([
  ['14:27', '2026-03-12T13:27:00.000Z'],
  ['9:05', '2026-03-12T08:05:00.000Z'],
  ['9:05:30', '2026-03-12T08:05:30.000Z'],
  ['2026-07-01T14:27', '2026-07-01T12:27:00.000Z'],
  ['2026-07-01 14:27:09', '2026-07-01T12:27:09.000Z'],
  ['2026-03-12T14:27Z', '2026-03-12T14:27:00.000Z'],
  ['2026-03-12T14:27:00.250Z', '2026-03-12T14:27:00.000Z'],
  ['2026-03-12T14:27+05:30', '2026-03-12T08:57:00.000Z'],
  ['2026-03-12 14:27-0800', '2026-03-12T22:27:00.000Z'],
])('%s is understood', (text, moment) => {
  expect(brussels(text)).toBe(moment);
});

test.each([
  '',
  'noon',
  '25:00',
  '14:60',
  '14.27',
  '12/03/2026 14:27',
  '2026-02-30T10:00',
  '2026-13-01T10:00',
  '2026-03-12',
  '2026-03-12T14:27+25:00',
  '2026-03-12T14:27 CET',
])('“%s” is not', (text) => {
  expect(brussels(text)).toBeUndefined();
});

test('the zone is the one asked for, whatever the machine’s', () => {
  expect(noonIn('UTC')).toBe('2026-03-12T12:00:00.000Z');
  expect(noonIn('America/New_York')).toBe('2026-03-12T16:00:00.000Z');
  expect(noonIn('Asia/Kolkata')).toBe('2026-03-12T06:30:00.000Z');
  expect(noonIn('Pacific/Kiritimati')).toBe('2026-03-11T22:00:00.000Z');
});

test('an hour that comes twice is the first, one that is left out is the next', () => {
  expect(brussels('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(brussels('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
});

test('days are days of the calendar', () => {
  expect(isDay('2024-02-29')).toBe(true);
  for (const text of ['2026-02-29', '2026-3-1', '12.3.2026', '0000-01-01', '']) {
    expect(isDay(text)).toBe(false);
  }
  expect(dayIn('Pacific/Kiritimati', '2026-03-11T22:00:00.000Z')).toBe('2026-03-12');
});
