import { describe, expect, test } from 'vitest';
import { dayText, readDay } from '../../../src-renderer/screens/setup/details/day-text.ts';
import { readStart } from '../../../src-renderer/screens/setup/details/start-text.ts';

describe('a day', () => {
  test.each([
    '2026-03-24',
    '2026-3-24',
    'Tue 24 Mar 2026',
    'Tuesday, 24 March 2026',
    '24 mar 2026',
    '24. March 2026',
    '24.3.2026',
    '24/03/2026',
    '24-3-2026',
  ])('is read from %j', (text) => {
    expect(readDay(text)).toBe('2026-03-24');
  });

  test.each(['31 Feb 2026', '24 Mar', '24 Foo 2026', '3/24/2026', '2026-13-01', 'soon'])(
    'is not in %j',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  test('may be left empty', () => {
    expect(readDay('  ')).toBe('');
    expect(dayText('')).toBe('');
  });

  test('as shown is read back as the same day', () => {
    expect(dayText('2026-03-24')).toBe('Tue 24 Mar 2026');
    for (const day of ['2024-02-29', '2026-01-01', '2026-12-31']) {
      expect(readDay(dayText(day))).toBe(day);
    }
  });
});

describe('a start', () => {
  test.each([
    ['13:30', '13:30'],
    ['13.30', '13:30'],
    ['1330', '13:30'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['', ''],
  ])('%j is %j', (text, start) => {
    expect(readStart(text)).toBe(start);
  });

  test.each(['24:00', '12:60', 'noon', '1:3', '12345'])('%j is none', (text) => {
    expect(readStart(text)).toBeNull();
  });
});
