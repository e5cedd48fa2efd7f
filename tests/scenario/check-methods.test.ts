import { expect, test } from 'vitest';
import { standardMethods } from '../../src-main/game/methods.ts';
import { readPack } from '../../src-main/scenario/read-pack.ts';
import { strait } from '../../src-main/scenario/strait.ts';

function problemsOf(...methods: readonly unknown[]) {
  const read = readPack({ ...strait, methods });
  return read.ok ? [] : read.problems;
}

const dice = {
  kind: 'dice',
  name: 'Dice',
  dice: { count: 2, sides: 6 },
  targets: [],
  modifiers: [],
};
const vote = { kind: 'vote', name: 'Vote' };
const draw = { kind: 'draw', name: 'Draw', shares: [{ outcome: 'fails', percent: 100 }] };

test('the standard methods, spelled out, have no problem', () => {
  expect(problemsOf(...standardMethods)).toEqual([]);
});

test('a method is known by its name alone, so a name may not return', () => {
  expect(problemsOf(vote, draw, { ...dice, name: 'Vote' })).toEqual([
    { code: 'id-repeated', path: 'methods.2.name', message: '“Vote” is used twice.' },
  ]);
  expect(problemsOf(vote, { ...vote, name: 'Secret vote' })).toEqual([]);
});

test.each([
  [0, 6, 'methods.0.dice.count', '1 or more.'],
  [7, 6, 'methods.0.dice.count', '6 or less.'],
  [1.5, 6, 'methods.0.dice.count', 'A whole number.'],
  [2, 1, 'methods.0.dice.sides', '2 or more.'],
  [2, 101, 'methods.0.dice.sides', '100 or less.'],
])('%d dice of %d sides cannot be thrown', (count, sides, path, message) => {
  expect(problemsOf({ ...dice, dice: { count, sides } })).toEqual([
    { code: 'number-wrong', path, message },
  ]);
});

test.each([
  [2, 6, [2, 12], null],
  [2, 6, [7, 13, 14], 1],
  [3, 8, [2, 10], 0],
  [3, 8, [24, 25], 1],
])('%dd%d: the first of %j that cannot be thrown is at fault', (count, sides, targets, missed) => {
  const path = `methods.0.targets.${missed}`;
  const message = `The dice show ${count} to ${count * sides}.`;
  expect(problemsOf({ ...dice, dice: { count, sides }, targets })).toEqual(
    missed === null ? [] : [{ code: 'number-wrong', path, message }],
  );
});

function shared(...percents: readonly unknown[]) {
  const shares = percents.map((percent) => ({ outcome: 'partly', percent }));
  return problemsOf({ ...draw, shares });
}

test('the shares of a draw add up to 100; one that is no figure makes no sum', () => {
  expect(shared(33.3, 33.3, 33.4)).toEqual([]);
  const sum = { code: 'number-wrong', message: 'The shares do not add up to 100.' };
  expect(shared(50, 49)).toEqual([{ ...sum, path: 'methods.0.shares' }]);
  expect(shared()).toEqual([{ ...sum, path: 'methods.0.shares' }]);
  expect(shared(50, 'half').map(({ path }) => path)).toEqual(['methods.0.shares.1.percent']);
});

test('an exercise has one method at least and five at most', () => {
  expect(problemsOf()).toMatchObject([{ code: 'list-too-short', path: 'methods' }]);
  const six = Array.from({ length: 6 }, (_, index) => ({ ...vote, name: `Vote ${index}` }));
  expect(problemsOf(...six)).toMatchObject([{ code: 'list-too-long', path: 'methods' }]);
});

test('a kind or a yardstick nobody knows is refused where it stands', () => {
  expect(problemsOf({ kind: 'oracle', name: 'Oracle' })).toMatchObject([
    { code: 'choice-unknown', path: 'methods.0.kind' },
  ]);
  const read = readPack({ ...strait, yardstick: 'feeling' });
  expect(read).toMatchObject({ problems: [{ code: 'choice-unknown', path: 'yardstick' }] });
});
