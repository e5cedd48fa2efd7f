import { expect, it } from 'vitest';
import { trajectoryOf } from '../../../src-main/game/trajectory.ts';
import { netLayout } from '../../../src-renderer/screens/projector/net-layout.ts';
import { played, scored } from '../replay/history.ts';
import { pack, publicOf } from './guest.ts';

const frame = { width: 918, height: 400, total: '+12.0' };

/** As many points as that, one after another. */
function points(count: number) {
  const { state } = publicOf(played(...scored('m1-4', 2), ...scored('m1-5', 1)));
  const [point] = trajectoryOf(state, pack);
  if (!point) throw new Error('Nothing is scored.');
  const { id, seat, round } = point.move;
  return Array.from({ length: count }, (_, index) => ({ id, seat, round, position: index % 7 }));
}

it('the net is over public moves alone', () => {
  const { state } = publicOf(played(...scored('m1-4', 2), ...scored('m1-5', 1)));
  const rated = trajectoryOf(state, pack).filter(({ net }) => net !== null);
  expect(rated.map(({ move, position }) => [move.seat, position])).toEqual([['washington', 2]]);
});

it.each([1, 7, 30, 200])(
  'all of %d moves and the number at their end are in the picture',
  (count) => {
    const layout = netLayout(points(count), frame);
    const end = layout.figure.x + frame.total.length * 84 * 0.55;
    expect(end).toBeLessThanOrEqual(frame.width + 1);
    for (const { x, y } of [...layout.line, layout.figure]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(layout.bottom);
    }
  },
);

it('seats stand along the line, or the last alone where they would lie over one another', () => {
  expect(netLayout(points(7), frame).marks).toHaveLength(7);
  expect(netLayout(points(100), frame).marks).toHaveLength(1);
});

it('no two labels of rounds lie over one another', () => {
  const many = points(40).map((point, index) => ({ ...point, round: index + 1 }));
  const labelled = netLayout(many, frame).rounds.filter(({ isLabelled }) => isLabelled);
  const gaps = labelled.slice(1).map(({ x }, index) => x - (labelled[index]?.x ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(84);
});

it.each([
  [4.35, -3.4, 400],
  [4.35, -3.4, 250],
  [1, -2, 250],
])('the position up to %d and down to %d has a measure besides nought', (high, low, height) => {
  const [first, second] = points(2);
  if (!first || !second) throw new Error('There are no points.');
  const between = [
    { ...first, position: high },
    { ...second, position: low },
  ];
  const { steps } = netLayout(between, { ...frame, height });
  expect(steps.length).toBeGreaterThan(1);
  const places = steps.map(({ y }) => y).toSorted((a, b) => a - b);
  const gaps = places.slice(1).map((y, index) => y - (places[index] ?? 0));
  // No two labels, 42 pixels high, lie over one another.
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(42);
});
