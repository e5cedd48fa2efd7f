import { expect, test } from 'vitest';
import {
  firstPlace,
  stepBeside,
  stepBelow,
} from '../../../src-renderer/screens/compare/move-steps.ts';

const at = (row: number, side: number) => ({ row, side });

test('beside each other, arrows keep to a side, and pass to the other where a seat made no move', () => {
  const grid = [
    [false, true],
    [true, true],
    [true, false],
  ];
  expect(firstPlace(grid)).toEqual(at(0, 1));
  expect(stepBeside('ArrowDown', at(1, 1), grid)).toEqual(at(2, 0));
  expect(stepBeside('ArrowUp', at(1, 1), grid)).toEqual(at(0, 1));
  expect(stepBeside('ArrowLeft', at(1, 1), grid)).toEqual(at(1, 0));
  expect(stepBeside('ArrowLeft', at(0, 1), grid)).toEqual(at(0, 1));
  expect(stepBeside('End', at(0, 1), grid)).toEqual(at(2, 0));
  expect(stepBeside('Tab', at(0, 1), grid)).toBeNull();
});

test('below each other, arrows come to every move once, stay at the ends, and across in their row', () => {
  const grid = [
    [true, false, true],
    [false, true, false],
  ];
  const all = [at(0, 0), at(0, 2), at(1, 1)];
  for (const [index, place] of all.entries()) {
    expect(stepBelow('ArrowDown', place, grid)).toEqual(all[index + 1] ?? place);
    expect(stepBelow('ArrowUp', place, grid)).toEqual(all[index - 1] ?? place);
  }
  expect(stepBelow('ArrowRight', at(0, 0), grid)).toEqual(at(0, 2));
  expect(stepBelow('ArrowRight', at(0, 2), grid)).toEqual(at(0, 2));
  expect(stepBelow('ArrowLeft', at(1, 1), grid)).toEqual(at(1, 1));
  expect(stepBelow('End', at(0, 0), grid)).toEqual(at(1, 1));
  expect(stepBelow('Home', at(1, 1), grid)).toEqual(at(0, 0));
  expect(stepBelow('x', at(0, 0), grid)).toBeNull();
});
