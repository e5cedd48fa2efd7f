import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import type { Rating } from '../../src-main/game/event/scores.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { evaluatorsOf } from '../../src-main/game/find.ts';
import { toReveal } from '../../src-main/game/decide/reveals.ts';
import { standingMoves, totalsOf } from '../../src-main/game/scoring.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { trajectoryOf } from '../../src-main/game/trajectory.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { Play } from './play.ts';

const overrideReason = 'Time is up';
const someNumbers = fc.array(fc.nat(), { minLength: 7 });
const audiences = ['control', 'public', ...alaska.seats.map(({ id }) => id)];

function perMove(moves: readonly string[]): Command[] {
  return moves.map((moveId) => ({ kind: 'revealScores', moveId, overrideReason }));
}

function perRound(state: SessionState): Command[] {
  return state.rounds.flatMap((round): Command[] =>
    toReveal(round).length > 0
      ? [{ kind: 'revealRound', round: round.number, overrideReason }]
      : [],
  );
}

const ratings: readonly Rating[] = [-2, -1, 0, 1, 2, 'insufficient'];

/** Sheets for what is still blind, some with rows left open. */
function sheets(state: SessionState, numbers: readonly number[]): Command[] {
  const blind = standingMoves(state).filter(({ revealedAt }) => revealedAt === null);
  return blind.flatMap(({ id: moveId }, nth) =>
    evaluatorsOf(state).flatMap(({ id: evaluator }, who): Command[] => {
      const scores = alaska.criteria.flatMap(({ id: criterion }, row) => {
        const number = numbers[(nth * 12 + who * 6 + row) % numbers.length] ?? 0;
        const value = ratings[number % 8];
        return value === undefined ? [] : [{ criterion, value }];
      });
      return scores.length > 0 ? [{ kind: 'giveScores', moveId, evaluator, scores }] : [];
    }),
  );
}

/** What every audience can add up once all is revealed. */
function figures(history: readonly Command[], reveal: readonly Command[]) {
  const { events } = new Play().do(...history, ...reveal);
  return audiences.map((audience) => {
    const state = fold(eventsFor(audience, events));
    const steps = trajectoryOf(state, alaska).map(({ move, ...step }) => ({
      ...step,
      id: move.id,
    }));
    return { audience, totals: totalsOf(state, alaska), steps };
  });
}

test('in which order moves are revealed, or by round, changes nothing for anybody', () => {
  let met = 0;
  fc.assert(
    fc.property(arbitrarySession(40), someNumbers, (session, numbers) => {
      const commands = [...session.commands, ...sheets(session.play.state, numbers)];
      const { state } = new Play().do(...commands);
      const moves = state.rounds.flatMap(toReveal).map(({ id }) => id);
      const shuffled = moves
        .map((id, place) => ({ id, by: numbers[place] ?? place }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ id }) => id);
      met += moves.length > 1 ? 1 : 0;
      const inOrder = figures(commands, perMove(moves));
      expect(figures(commands, perMove(shuffled))).toEqual(inOrder);
      expect(figures(commands, perMove(moves.toReversed()))).toEqual(inOrder);
      expect(figures(commands, perRound(state))).toEqual(inOrder);
    }),
    { numRuns: 50 },
  );
  expect(met).toBeGreaterThan(3);
});
