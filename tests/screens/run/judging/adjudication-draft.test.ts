import { expect, test } from 'vitest';
import type { DiceMethod, DrawMethod, Method } from '../../../../src-main/game/methods.ts';
import {
  adjudicationDraft,
  blankAdjudication,
  diceTyped,
  rulingOf,
  sharesTyped,
} from '../../../../src-renderer/screens/run/inspector/judging/adjudication-draft.ts';
import {
  numberTyped,
  optionalNumber,
} from '../../../../src-renderer/screens/run/inspector/judging/number-typed.ts';

const dice: DiceMethod = {
  kind: 'dice',
  name: '2d6',
  dice: { count: 2, sides: 6 },
  targets: [8],
  modifiers: [],
};
const vote: Method = { kind: 'vote', name: 'Vote' };
const draw: DrawMethod = {
  kind: 'draw',
  name: 'Draw',
  shares: [
    { outcome: 'takes effect', percent: 60 },
    { outcome: 'fails', percent: 40 },
  ],
};

test('a figure may be typed with a comma, a true minus or a per cent sign', () => {
  expect(['1,5', '−2', '60 %', ' 8 '].map(numberTyped)).toEqual([1.5, -2, 60, 8]);
});

test('what is no figure, or nothing, is none: the rules say so', () => {
  expect(['', 'many', '6 or 7'].map(numberTyped)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test('a figure that may be left out is left out, a nought is not', () => {
  expect(optionalNumber('low', ' ')).toEqual({});
  expect(optionalNumber('low', '0')).toEqual({ low: 0 });
});

test('dice are told apart by spaces, commas, semicolons or plus signs', () => {
  for (const text of ['4 6', '4,6', ' 4; 6 ', '4 + 6']) expect(diceTyped(text)).toEqual([4, 6]);
});

test('dice are thrown here unless they are typed', () => {
  const asked = { ...blankAdjudication, target: '8' };
  expect(rulingOf(asked, dice)).toEqual({
    method: 'dice',
    count: 2,
    sides: 6,
    target: 8,
    modifiers: [],
  });
  expect(
    rulingOf({ ...asked, dice: '4 6', modifiers: [{ value: '−1', reason: 'Rain' }] }, dice),
  ).toMatchObject({ dice: [4, 6], modifiers: [{ value: -1, reason: 'Rain' }] });
});

test('a draw starts from the shares of the pack, and leaves out what is emptied', () => {
  expect(sharesTyped(blankAdjudication, draw)).toEqual({ 'takes effect': '60', fails: '40' });
  const shares = { 'takes effect': '100', fails: ' ' };
  expect(rulingOf({ ...blankAdjudication, shares, fell: '12,5' }, draw)).toEqual({
    method: 'draw',
    shares: [{ outcome: 'takes effect', percent: 100 }],
    fell: 12.5,
  });
});

test('a side nobody voted for may be left empty; a ballot is secret unless it is said not to be', () => {
  const ballot = { ...blankAdjudication, for: '3' };
  expect(rulingOf(ballot, vote)).toEqual({ method: 'vote', for: 3, against: 0, secret: true });
  expect(rulingOf({ ...ballot, secret: false }, vote)).toEqual({
    method: 'vote',
    for: 3,
    against: 0,
  });
});

test('what is kept of a form reads as it was', () => {
  const kept: unknown = JSON.parse(JSON.stringify({ ...blankAdjudication, why: 'Not luck' }));
  expect(adjudicationDraft.parse(kept)).toEqual({ ...blankAdjudication, why: 'Not luck' });
});
