import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOf, comparedPairs } from '../../src-main/game/agreement.ts';
import { calibrationOf, forecastsOf } from '../../src-main/game/calibration.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { evaluatorNets } from '../../src-main/game/evaluator-nets.ts';
import { readingsFedBy } from '../../src-main/game/reading.ts';
import { standingMoves } from '../../src-main/game/scoring.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { sampleLog } from '../scenario/sample-log.ts';
import { arbitrarySession } from './arbitrary-session.ts';

const session = arbitrarySession(90);

/** Whether there was a spread to look at. */
function spreadHolds(state: SessionState): boolean {
  const { spread } = trajectoryOf(state, alaska).at(-1) ?? {};
  const sums = [...evaluatorNets(state, alaska).values()].map((own) =>
    own.reduce((sum, { net }) => sum + net, 0),
  );
  expect(Boolean(spread)).toBe(sums.length > 1);
  if (!spread) return false;
  expect(Math.min(...sums)).toBeCloseTo(spread.low, 9);
  expect(Math.max(...sums)).toBeCloseTo(spread.high, 9);
  return true;
}

test('the spread lies between the lowest and the highest sum of an evaluator’s own nets', () => {
  expect(spreadHolds(fold(sampleLog))).toBe(true);
  fc.assert(
    fc.property(session, ({ play: { state } }) => {
      spreadHolds(state);
    }),
    { numRuns: 50 },
  );
});

test('the pairs that are shown are those agreement is over', () => {
  fc.assert(
    fc.property(session, ({ play: { state } }) => {
      const moves = standingMoves(state);
      expect(comparedPairs(moves, alaska)).toHaveLength(agreementOf(moves, alaska).n);
    }),
    { numRuns: 50 },
  );
});

test('the forecasts that are shown come to the score that is told of each forecaster', () => {
  fc.assert(
    fc.property(session, ({ play: { state } }) => {
      for (const { by, n, brier } of calibrationOf(state, alaska)) {
        const own = forecastsOf(state).filter((forecast) => forecast.by === by);
        const squares = own.map(({ stated, happened }) => (stated - happened) ** 2);
        expect(own).toHaveLength(n);
        expect(squares.reduce((sum, each) => sum + each, 0) / n).toBeCloseTo(brier ?? 2, 9);
      }
    }),
    { numRuns: 50 },
  );
});

test('a move leads to every reading it has a part in, and to no other', () => {
  fc.assert(
    fc.property(session, ({ play: { state } }) => {
      const pairs = comparedPairs(standingMoves(state), alaska);
      const forecasts = forecastsOf(state);
      for (const { id } of standingMoves(state)) {
        const fed = readingsFedBy(state, alaska, id);
        expect(
          fed.flatMap((each) =>
            each.reading === 'agreement' && each.criterion !== undefined ? [each.criterion] : [],
          ),
        ).toEqual(pairs.flatMap(({ move, criterion }) => (move.id === id ? [criterion] : [])));
        expect(fed.flatMap((each) => (each.reading === 'calibration' ? [each.by] : []))).toEqual(
          forecasts.flatMap(({ move, by }) => (move.id === id ? [by] : [])),
        );
      }
    }),
    { numRuns: 50 },
  );
});
