import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPoint, sequence, throwDice } from '../../src-main/game/chance.ts';
import { outcomeOf } from '../../src-main/game/dice.ts';
import { findMove } from '../../src-main/game/find.ts';
import { given } from './given.ts';
import { adjudicated, move, moved } from './histories.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const twoDice = (seed: number) => throwDice(seed, { count: 2, sides: 6 });
const shares = [
  { outcome: 'takes effect', percent: 25 },
  { outcome: 'partly', percent: 25 },
  { outcome: 'fails', percent: 50 },
] as const;

function adjudicate(ruling: object, more: object = {}) {
  return given(moved).when({ kind: 'adjudicateMove', moveId: move, ruling, ...more });
}

test('dice thrown here follow from the seed that is stored with them', () => {
  adjudicate({ method: '2d6', target: 2 }).then({
    kind: 'moveAdjudicated',
    data: { outcome: 'takes effect', ruling: { dice: twoDice(7), seed: 7, modifiers: [] } },
  });
});

test('dice thrown on the table are taken as they fell, and without a seed', () => {
  const modifiers = [{ value: -2, reason: 'Winter' }];
  const state = adjudicate({ method: '2d6', target: 9, dice: [6, 4], modifiers }).then({
    kind: 'moveAdjudicated',
    data: { outcome: 'fails', ruling: { dice: [6, 4] } },
  });
  expect(findMove(state, move)?.adjudication?.ruling).not.toHaveProperty('seed');
});

test('a target that is met succeeds', () => {
  const ruling = { method: '2d6', target: 9, modifiers: [], dice: [5, 4] } as const;
  expect(outcomeOf({ ...ruling, modifiers: [], dice: [5, 4] })).toBe('takes effect');
  expect(outcomeOf({ ...ruling, modifiers: [], dice: [5, 3] })).toBe('fails');
});

test.each([
  [0, 'takes effect'],
  [24.999, 'takes effect'],
  [25, 'partly'],
  [50, 'fails'],
  [99.999, 'fails'],
  [100, 'fails'],
])('a draw that falls at %d comes to “%s”', (fell, outcome) => {
  adjudicate({ method: 'draw', shares, fell }).then({
    kind: 'moveAdjudicated',
    data: { outcome, ruling: { fell } },
  });
});

test('a draw made here follows from the seed that is stored with it', () => {
  adjudicate({ method: 'draw', shares }).then({
    kind: 'moveAdjudicated',
    data: { ruling: { fell: drawPoint(7), seed: 7 } },
  });
});

test('a vote takes a majority; a tie fails', () => {
  adjudicate({ method: 'vote', for: 3, against: 2 }).then({
    kind: 'moveAdjudicated',
    data: { outcome: 'takes effect' },
  });
  adjudicate({ method: 'vote', for: 2, against: 2 }).then({
    kind: 'moveAdjudicated',
    data: { outcome: 'fails' },
  });
});

test('a person may say otherwise than the dice', () => {
  adjudicate({ method: '2d6', target: 2 }, { outcome: 'backfires' }).then({
    kind: 'moveAdjudicated',
    data: { outcome: 'backfires' },
  });
});

test('an override keeps who overrode and why', () => {
  const state = given(adjudicated)
    .when({
      kind: 'overrideAdjudication',
      moveId: move,
      ruling: { method: 'umpire', reason: 'Precedent' },
      outcome: 'fails',
      by: 'control',
      reason: 'Implausible',
      stage: { at: 1, of: 3 },
    })
    .then({ kind: 'adjudicationOverridden' });
  expect(findMove(state, move)?.adjudication).toMatchObject({
    outcome: 'fails',
    stage: { at: 1, of: 3 },
    override: { by: 'control', reason: 'Implausible' },
  });
});

test('the same seed throws the same dice, each of them 1 to 6', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const dice = twoDice(seed);
      expect(twoDice(seed)).toEqual(dice);
      for (const die of dice) expect([1, 2, 3, 4, 5, 6]).toContain(die);
      expect(drawPoint(seed)).toBe(drawPoint(seed));
      expect(drawPoint(seed)).toBeGreaterThanOrEqual(0);
      expect(drawPoint(seed)).toBeLessThan(100);
    }),
  );
});

test('the numbers that follow from a seed are those of mulberry32, for ever', () => {
  const next = sequence(42);
  expect([next(), next(), next()]).toEqual([
    0.6011037519201636, 0.44829055899754167, 0.8524657934904099,
  ]);
});

test('all 36 throws come up about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 36_000; seed += 1) {
    const dice = twoDice(seed).join();
    counts.set(dice, (counts.get(dice) ?? 0) + 1);
  }
  expect(counts.size).toBe(36);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
});
