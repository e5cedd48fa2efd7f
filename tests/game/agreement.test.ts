import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../src-main/game/agreement.ts';
import { alpha } from '../../src-main/game/agreement/alpha.ts';
import { alphaInterval } from '../../src-main/game/agreement/bootstrap.ts';
import type { Command } from '../../src-main/game/command.ts';
import { allMoves } from '../../src-main/game/find.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { canonical } from './canonical.ts';
import { moved } from './histories.ts';
import { Play } from './play.ts';

function byUnit(coders: readonly (readonly (number | null)[])[]): number[][] {
  return (coders[0] ?? []).map((_unit, at) =>
    coders.map((values) => values[at] ?? null).filter((value) => value !== null),
  );
}

/**
 * The definition, pair by pair: α = 1 − D_o ÷ D_e, the mean difference within units, each unit
 * weighted by its number of values, over the mean difference of any two values.
 */
function slowAlpha(units: readonly (readonly number[])[]): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const difference = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = all.filter((value) => value >= low && value <= high).length;
    const ends = all.filter((value) => value === low).length / 2;
    const other = all.filter((value) => value === high).length / 2;
    return low === high ? 0 : (between - ends - other) ** 2;
  };
  let observed = 0;
  for (const unit of pairable) {
    for (const [i, a] of unit.entries()) {
      for (const [j, b] of unit.entries()) {
        if (i !== j) observed += difference(a, b) / (unit.length - 1);
      }
    }
  }
  let expected = 0;
  for (const [i, a] of all.entries()) {
    for (const [j, b] of all.entries()) if (i !== j) expected += difference(a, b);
  }
  if (expected === 0) return null;
  return 1 - observed / all.length / (expected / (all.length * (all.length - 1)));
}

const someUnits = fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { maxLength: 5 }), {
  maxLength: 12,
});

test.each([
  ['nominal', '0.743'],
  ['ordinal', '0.815'],
  ['interval', '0.849'],
] as const)('the canonical data come, %s, to %s', (measurement, expected) => {
  expect(alpha(byUnit(canonical), measurement)?.toFixed(3)).toBe(expected);
});

test('the slow computation agrees with the canonical data too', () => {
  expect(slowAlpha(byUnit(canonical))?.toFixed(3)).toBe('0.815');
});

test('the coincidences come to what the definition comes to, pair by pair', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const [fast, slow] = [alpha(units), slowAlpha(units)];
      expect(fast === null).toBe(slow === null);
      expect(fast ?? 0).toBeCloseTo(slow ?? 0, 9);
    }),
    { numRuns: 500 },
  );
});

test('who always agrees, and does not always say the same, agrees entirely', () => {
  expect(
    alpha([
      [1, 1],
      [2, 2, 2],
      [-2, -2],
    ]),
  ).toBe(1);
});

test('agreement is undefined when there is nothing to compare or nothing varies', () => {
  expect(alpha([])).toBeNull();
  expect(alpha([[1], [2], [-1]])).toBeNull();
  expect(
    alpha([
      [1, 1],
      [1, 1, 1],
    ]),
  ).toBeNull();
});

test('neither the order of the raters nor that of the units matters', () => {
  fc.assert(
    fc.property(someUnits, (units) => {
      const turned = units.map((unit) => unit.toReversed()).toReversed();
      const [one, other] = [alpha(units), alpha(turned)];
      expect(other === null).toBe(one === null);
      expect(other ?? 0).toBeCloseTo(one ?? 0, 9);
    }),
  );
});

function give(evaluator: string, b1: 1 | -1, b2?: 2): Command {
  return {
    kind: 'giveScores',
    moveId: 'm1-8',
    evaluator,
    scores: [
      { criterion: 'B1', value: b1 },
      ...(b2 ? [{ criterion: 'B2', value: b2 }] : []),
      { criterion: 'F1', value: 'insufficient' },
    ],
  };
}

test('agreement is over pairs that two evaluators rated and revealed', () => {
  const play = new Play().do(...moved, give('p5', 1, 2), give('p6', -1));
  const agreement = () => agreementOf(allMoves(play.state), alaska);
  expect(agreement()).toEqual({ alpha: null, n: 0, raters: 0 });
  play.do({ kind: 'revealScores', moveId: 'm1-8', overrideReason: 'Late' });
  expect(agreement()).toMatchObject({ alpha: 0, n: 1, raters: 2 });
});

function width(units: number[][]): number {
  const interval = alphaInterval(units);
  return interval ? interval.high - interval.low : Number.NaN;
}

describe('the interval', () => {
  const many = Array.from({ length: 8 }, () => byUnit(canonical)).flat();

  test('is the same whenever it is computed, and holds the α of the data', () => {
    const interval = alphaInterval(many);
    expect(alphaInterval(many)).toEqual(interval);
    expect(interval?.low).toBeLessThan(alpha(many) ?? 0);
    expect(interval?.high).toBeGreaterThan(alpha(many) ?? 0);
  });

  test('narrows with more units', () => {
    expect(width(many)).toBeLessThan(width(byUnit(canonical)));
  });

  test('is undefined with few units, and where nothing varies', () => {
    expect(
      alphaInterval([
        [1, 2],
        [2, 2],
        [1, 1],
        [2, 1],
      ]),
    ).toBeNull();
    expect(alphaInterval(Array.from({ length: 9 }, () => [1, 1]))).toBeNull();
  });
});
