import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareMoments,
  epochMilliseconds,
  millisecondsBetween,
  momentAt,
} from '../../src-main/game/moment.ts';

const dates = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

test('a moment is as many milliseconds after 1970 as a date says', () => {
  fc.assert(
    fc.property(dates, (date) => {
      expect(epochMilliseconds(date.toISOString())).toBe(date.getTime());
      expect(momentAt(date.getTime())).toBe(date.toISOString());
    }),
    { numRuns: 2000 },
  );
});

test('every day of four centuries follows the one before', () => {
  const day = 86_400_000;
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2300, 0, 1); time += day) {
    expect(epochMilliseconds(new Date(time).toISOString())).toBe(time);
    expect(momentAt(time)).toBe(new Date(time).toISOString());
  }
});

test.each([
  '2026-03-12T14:27Z',
  '2026-03-12T14:27:05Z',
  '2026-03-12T14:27:05.1Z',
  '2026-03-12T14:27:05.123Z',
  '2024-02-29T23:59:59.999Z',
])('%s is read as a date would read it', (moment) => {
  expect(epochMilliseconds(moment)).toBe(Date.parse(moment));
});

test('every decimal of a second is read', () => {
  for (let ms = 0; ms < 1000; ms += 1) {
    const moment = `2026-03-12T14:27:05.${String(ms).padStart(3, '0')}Z`;
    expect(epochMilliseconds(moment) % 1000).toBe(ms);
  }
});

test('what is not a moment is no number', () => {
  for (const text of ['', 'now', '2026-03-12', '2026-03-12T14:27+01:00', ' 2026-03-12T14:27Z']) {
    expect(epochMilliseconds(text)).toBeNaN();
  }
});

test('moments are compared by time, not as text', () => {
  fc.assert(
    fc.property(dates, dates, (a, b) => {
      const [first, second] = [a.toISOString(), b.toISOString()];
      expect(Math.sign(compareMoments(first, second))).toBe(Math.sign(a.getTime() - b.getTime()));
      expect(millisecondsBetween(first, second)).toBe(b.getTime() - a.getTime());
    }),
  );
  expect(compareMoments('2026-03-12T14:27:00Z', '2026-03-12T14:27:00.000Z')).toBe(0);
  expect(compareMoments('2026-03-12T14:27:00Z', '2026-03-12T14:27:00.1Z')).toBeLessThan(0);
});
