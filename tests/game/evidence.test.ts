import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../src-main/game/evidence.ts';
import { figuresOf, netOfParts, partsOf, sumOfParts } from '../../src-main/game/evidence.ts';
import { netOf, standingMoves, totalsOf } from '../../src-main/game/scoring.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from './arbitrary-session.ts';

const rated = arbitrarySession(90);

function near(actual: number | null, expected: number | null): void {
  expect(actual === null).toBe(expected === null);
  expect(actual ?? 0).toBeCloseTo(expected ?? 0, 9);
}

function netOfFigure(state: SessionState, figure: Figure): number | null {
  return netOfParts(partsOf(state, alaska, figure));
}

test('every total a screen shows is the sum of its evidence', () => {
  let met = 0;
  fc.assert(
    fc.property(rated, ({ play: { state } }) => {
      const totals = totalsOf(state, alaska);
      met += totals.net === null ? 0 : 1;
      near(netOfFigure(state, {}), totals.net);
      for (const [seat, net] of Object.entries(totals.bySeat))
        near(netOfFigure(state, { seat }), net);
      for (const [round, net] of Object.entries(totals.byRound)) {
        near(netOfFigure(state, { round: Number(round) }), net);
      }
      for (const [criterion, sum] of Object.entries(totals.byCriterion)) {
        near(sumOfParts(partsOf(state, alaska, { criterion })), sum);
      }
      for (const move of standingMoves(state)) {
        near(netOfFigure(state, { moveId: move.id }), netOf(move, alaska));
      }
    }),
    { numRuns: 200 },
  );
  expect(met).toBeGreaterThan(10);
});

const conditions = fc.record(
  {
    seat: fc.constantFrom(...alaska.seats.map(({ id }) => id)),
    round: fc.integer({ min: 1, max: 4 }),
    criterion: fc.constantFrom(...alaska.criteria.map(({ id }) => id)),
  },
  { requiredKeys: [] },
);

test('under any filter the whole is the sum over the seats, the rounds and the criteria', () => {
  fc.assert(
    fc.property(rated, conditions, ({ play: { state } }, filter) => {
      const whole = netOfFigure(state, filter) ?? 0;
      const over = (figures: readonly Figure[]) =>
        figures.reduce((sum, figure) => sum + (netOfFigure(state, figure) ?? 0), 0);
      const seats = filter.seat === undefined ? alaska.seats.map(({ id }) => id) : [filter.seat];
      const criteria =
        filter.criterion === undefined ? alaska.criteria.map(({ id }) => id) : [filter.criterion];
      const rounds =
        filter.round === undefined ? state.rounds.map(({ number }) => number) : [filter.round];
      expect(over(seats.map((seat) => ({ ...filter, seat })))).toBeCloseTo(whole, 9);
      expect(over(criteria.map((criterion) => ({ ...filter, criterion })))).toBeCloseTo(whole, 9);
      expect(over(rounds.map((round) => ({ ...filter, round })))).toBeCloseTo(whole, 9);
    }),
    { numRuns: 200 },
  );
});

test('a move is found among the parts of every number it feeds', () => {
  let met = 0;
  fc.assert(
    fc.property(rated, ({ play: { state } }) => {
      for (const move of standingMoves(state)) {
        const figures = figuresOf(state, alaska, move.id);
        expect(figures.length === 0).toBe(netOf(move, alaska) === null);
        for (const figure of figures) {
          met += 1;
          const moves = partsOf(state, alaska, figure).map((part) => part.move.id);
          expect(moves).toContain(move.id);
        }
      }
    }),
    { numRuns: 100 },
  );
  expect(met).toBeGreaterThan(10);
});
