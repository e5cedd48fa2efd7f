import { expect, it } from 'vitest';
import { projectorPlace } from '../../src-main/shell/projector-place.ts';
import { display } from './electron-stand-in.ts';

const [own, second, third] = [display(1, 0), display(2, 1), display(3, 2)];

it('fills the first display that is not the facilitator’s', () => {
  expect(projectorPlace([own, second, third], 1, null)).toEqual({
    display: 2,
    bounds: second.bounds,
    fullScreen: true,
  });
  expect(projectorPlace([own, second], 2, null)).toMatchObject({ display: 1, fullScreen: true });
});

it('fills the display that was chosen', () => {
  expect(projectorPlace([own, second, third], 1, '3')).toMatchObject({ display: 3 });
});

it('takes another while the chosen one is away', () => {
  expect(projectorPlace([own, second], 1, '3')).toMatchObject({ display: 2, fullScreen: true });
});

it.each([
  ['it is the only one', [own], null],
  ['it was chosen', [own, second], '1'],
] as const)('never covers the facilitator’s display, even if %s', (_why, displays, chosen) => {
  const place = projectorPlace(displays, 1, chosen);
  expect(place).toMatchObject({ display: 1, fullScreen: false });
  const { x = 0, y = 0, width = 0, height = 0 } = place?.bounds ?? {};
  expect([width / height, x + width, y + height]).toEqual([16 / 9, 1920, 1040]);
  expect(width).toBeLessThan(1920 * 0.61);
});

it('goes nowhere while there is no display at all', () => {
  expect(projectorPlace([], 1, null)).toBeNull();
});
