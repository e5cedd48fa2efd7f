import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentTyped, typedMoment } from '../../../../src-renderer/screens/run/composer/when.ts';

const now = new Date(2026, 2, 12, 15, 0);
const local = (...parts: [number, number, number, number, number]) =>
  new Date(...parts).toISOString();

test.each([
  ['14:20', '2026-03-12', local(2026, 2, 12, 14, 20)],
  ['9:05', '2026-03-12', local(2026, 2, 12, 9, 5)],
  ['14:20', '2026-03-10', local(2026, 2, 10, 14, 20)],
  ['14:20', '', local(2026, 2, 12, 14, 20)],
  ['14:20', '2026-04-01', local(2026, 2, 12, 14, 20)],
  ['2026-03-11 14:20', '2026-03-12', local(2026, 2, 11, 14, 20)],
  ['2026-03-11T14:20', '', local(2026, 2, 11, 14, 20)],
])('%s on “%s”', (text, day, moment) => {
  expect(momentTyped(text, day, now)).toBe(moment);
});

test('nothing typed is now', () => {
  expect(momentTyped('  ', '2026-03-12', now)).toBeUndefined();
});

test.each(['25:00', '14:7', 'noon', '2026-02-30 10:00', '14:20 h', '1420'])(
  'what is no time, such as %s, is passed on as it is typed',
  (text) => {
    expect(momentTyped(text, '2026-03-12', now)).toBe(text);
  },
);

test('a moment is typed so that it is read as the same minute', () => {
  const moments = fc.date({ min: new Date(2026, 0, 1), max: new Date(2026, 11, 31) });
  fc.assert(
    fc.property(moments, fc.constantFrom('', '2026-03-12'), (when, day) => {
      fc.pre(!Number.isNaN(when.getTime()));
      const minute = new Date(Math.floor(when.getTime() / 60_000) * 60_000).toISOString();
      const typed = typedMoment(minute, day, now);
      // An hour that the clock strikes twice cannot be told apart by its time.
      const read = Date.parse(momentTyped(typed, day, now) ?? '');
      expect(Math.abs(read - Date.parse(minute)) % 3_600_000).toBe(0);
    }),
  );
});
