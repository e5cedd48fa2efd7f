import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import { contribution, netOf, standingMoves, totalsOf } from '../../src-main/game/scoring.ts';
import type { Move, SessionState } from '../../src-main/game/state.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { moved, revealed } from './histories.ts';
import { Play } from './play.ts';

/** By criterion, straight from what was said of a move. */
function ratedValues(move: Move): Map<string, number> {
  const values = new Map<string, number>();
  for (const { id } of alaska.criteria) {
    const official = move.reconciled[id]?.value;
    const given = Object.values(move.scores[id] ?? {}).filter((score) => score.revealed);
    const numbers: number[] = given.flatMap(({ value }) =>
      typeof value === 'number' ? [value] : [],
    );
    if (official !== undefined) values.set(id, official);
    else if (numbers.length > 0) values.set(id, numbers.reduce((a, b) => a + b) / numbers.length);
  }
  return values;
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

function near(actual: number | null, expected: number | null): void {
  expect(actual === null).toBe(expected === null);
  expect(actual ?? 0).toBeCloseTo(expected ?? 0, 9);
}

const rated = arbitrarySession(90);

function judged(state: SessionState): boolean {
  return standingMoves(state).some((move) => ratedValues(move).size > 0);
}

test('totals are the sums of their parts', () => {
  let met = 0;
  fc.assert(
    fc.property(rated, ({ play: { state } }) => {
      const { net, index, coverage, byCriterion, bySeat, byRound } = totalsOf(state, alaska);
      const moves = standingMoves(state);
      const pairs = moves.flatMap((move) =>
        alaska.criteria.flatMap((criterion) => {
          const value = ratedValues(move).get(criterion.id);
          return value === undefined ? [] : [{ move, criterion, value }];
        }),
      );
      met += judged(state) ? 1 : 0;
      const parts = pairs.map(({ criterion, value }) => {
        return (criterion.kind === 'benefit' ? 1 : -1) * criterion.weight * value;
      });
      const possible = pairs.reduce((all, { criterion }) => all + 2 * criterion.weight, 0);
      near(net, sum(parts));
      near(sum(Object.values(bySeat)), net);
      near(sum(Object.values(byRound)), net);
      near(index, net === null ? null : (100 * net) / possible);
      expect(coverage).toEqual({ rated: pairs.length, ratable: moves.length * 6 });
      for (const { id } of alaska.criteria) {
        const values = pairs.filter(({ criterion }) => criterion.id === id);
        near(byCriterion[id] ?? null, sum(values.map(({ value }) => value)));
      }
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(10);
});

test('the trajectory ends at the net, and each step is the net of its move', () => {
  fc.assert(
    fc.property(rated, ({ play: { state } }) => {
      const points = trajectoryOf(state, alaska);
      const { net } = totalsOf(state, alaska);
      expect(points.map(({ move }) => move)).toEqual(standingMoves(state));
      expect(points.at(-1)?.position ?? 0).toBeCloseTo(net ?? 0, 9);
      let before = 0;
      for (const { move, position } of points) {
        expect(position - before).toBeCloseTo(netOf(move, alaska) ?? 0, 9);
        before = position;
      }
    }),
    { numRuns: 300 },
  );
});

test('the index lies between −100 and +100', () => {
  fc.assert(
    fc.property(rated, ({ play: { state } }) => {
      const { index } = totalsOf(state, alaska);
      fc.pre(index !== null);
      expect(Math.abs(index)).toBeLessThanOrEqual(100 + 1e-9);
    }),
    { numRuns: 200 },
  );
});

test('a benefit adds and a fear takes away, each times its weight', () => {
  expect(contribution({ id: 'B', kind: 'benefit', weight: 1.5 }, 2)).toBe(3);
  expect(contribution({ id: 'F', kind: 'fear', weight: 2 }, 1)).toBe(-2);
  expect(contribution({ id: 'F', kind: 'fear', weight: 2 }, -1)).toBe(2);
});

test('what nobody rated is nothing, not 0', () => {
  const { net, index, byCriterion, bySeat, byRound } = totalsOf(
    new Play().do(...moved).state,
    alaska,
  );
  const all = [net, index, ...Object.values({ ...byCriterion, ...bySeat, ...byRound })];
  expect(all.every((value) => value === null)).toBe(true);
  expect(Object.keys(byRound)).toEqual(['1']);
  expect(Object.keys(bySeat)).toEqual(alaska.seats.map(({ id }) => id));
});

test('a withdrawn move counts no longer', () => {
  const play = new Play().do(...revealed);
  expect(totalsOf(play.state, alaska).net).not.toBeNull();
  play.do({ kind: 'withdrawMove', moveId: 'm1-8' });
  expect(totalsOf(play.state, alaska)).toMatchObject({ net: null, coverage: { ratable: 0 } });
});

function give(evaluator: string, value: -2 | 2): Command {
  return {
    kind: 'giveScores',
    moveId: 'm1-8',
    evaluator,
    scores: [{ criterion: 'B1', value }],
  };
}

test('the spread is that of the evaluators’ own running totals', () => {
  const reveal = { kind: 'revealScores', moveId: 'm1-8', overrideReason: 'Late' } as const;
  const play = new Play().do(...moved, give('p5', 2));
  expect(trajectoryOf(play.do(reveal).state, alaska).at(-1)?.spread).toBeNull();
  play.do(give('p6', -2));
  const weight = alaska.criteria.find(({ id }) => id === 'B1')?.weight ?? 0;
  expect(trajectoryOf(play.state, alaska).at(-1)).toMatchObject({
    net: 0,
    spread: { low: -2 * weight, high: 2 * weight },
  });
});
