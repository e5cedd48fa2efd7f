import { describe, expect, test } from 'vitest';
import { signed, signedRange, signedScore } from '../../src-main/game/signed.ts';

describe('means and totals', () => {
  test.each([
    [1.3, '+1.3'],
    [-4.7, '\u22124.7'],
    [12, '+12.0'],
    [1 / 3, '+0.3'],
  ])('%d carries its sign and one decimal', (value, text) => {
    expect(signed(value)).toBe(text);
  });

  test('what rounds to nought has no sign', () => {
    expect([0, -0, 0.04, -0.04].map(signed)).toEqual(['0.0', '0.0', '0.0', '0.0']);
  });

  test('halves go away from zero on both sides', () => {
    expect([signed(1.25), signed(-1.25)]).toEqual(['+1.3', '\u22121.3']);
  });

  test('nobody rated is an en dash, never a nought', () => {
    expect(signed(null)).toBe('\u2013');
  });
});

describe('single scores', () => {
  test('carry a sign and no decimals', () => {
    expect([-2, -1, 0, 1, 2].map(signedScore)).toEqual(['\u22122', '\u22121', '0', '+1', '+2']);
  });

  test('not rated is an en dash', () => {
    expect(signedScore(null)).toBe('\u2013');
  });
});

test('a signed range takes "to", for an en dash would read as a minus', () => {
  expect(signedRange(-1, 6.5)).toBe('\u22121.0 to +6.5');
});
