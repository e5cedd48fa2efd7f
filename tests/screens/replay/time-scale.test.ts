import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../../src-renderer/screens/replay/time-scale.ts';

const minute = 60_000;
const start = Date.parse('2026-03-12T13:30:00.000Z');
const afternoon = Array.from({ length: 19 }, (_, i) => start + i * 10 * minute);

test('an afternoon runs evenly from end to end, with the half hours labelled', () => {
  const scale = timeScale(afternoon);
  expect(scale.place(start)).toBe(0);
  expect(scale.place(start + 90 * minute)).toBeCloseTo(0.5);
  expect(scale.place(start + 180 * minute)).toBeCloseTo(1);
  expect(scale.ticks).toEqual([0, 30, 60, 90, 120, 150, 180].map((n) => start + n * minute));
});

test('a night between two days takes hardly any room', () => {
  const nextDay = afternoon.map((time) => time + 24 * 60 * minute);
  const scale = timeScale([...afternoon, ...nextDay]);
  expect(scale.place(nextDay[0] ?? 0) - scale.place(afternoon.at(-1) ?? 0)).toBeLessThan(0.03);
  expect(scale.place(nextDay.at(-1) ?? 0)).toBeCloseTo(1);
});

test('a moment alone still has room around it', () => {
  const scale = timeScale([start]);
  expect(scale.place(start)).toBe(0);
  expect(scale.to).toBeGreaterThan(start);
});

test('what comes later never stands further left, and every place leads back to its time', () => {
  const gaps = array(integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 60 });
  assert(
    property(gaps, (minutes) => {
      let time = start;
      const times = minutes.map((gap) => (time += gap * minute));
      const scale = timeScale(times);
      const places = times.map((each) => scale.place(each));
      for (const [i, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(places[i - 1] ?? 0);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.abs(scale.timeAt(place) - (times[i] ?? 0))).toBeLessThan(minute);
      }
    }),
  );
});
