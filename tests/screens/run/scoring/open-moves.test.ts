import { expect, test } from 'vitest';
import type { Command } from '../../../../src-main/game/command.ts';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import { roundReveal } from '../../../../src-renderer/screens/run/scoring/open-moves.ts';
import { played, scored } from '../../replay/history.ts';

const [washington, moscow, brussels] = ['m1-4', 'm1-5', 'm1-6'] as const;

function revealAfter(...commands: Command[]) {
  const { moves, left, waits } = roundReveal(played(...commands).state, alaska, 1);
  return {
    moves: moves.map(({ move, waitsFor }) => [move.id, ...waitsFor]),
    left: left.map(({ id }) => id),
    waits,
  };
}

test('a round reveals what somebody scored, names who is open, and leaves the rest blind', () => {
  const [give] = scored(washington, 2);
  if (!give) throw new Error('There is nothing to score with.');
  expect(revealAfter(give)).toEqual({
    moves: [[washington, 'Rater']],
    left: [moscow, brussels],
    waits: true,
  });
});

test('nothing waits once every criterion is rated', () => {
  const scores = alaska.criteria.map(({ id }) => ({ criterion: id, value: 0 as const }));
  const all: Command = { kind: 'giveScores', moveId: moscow, evaluator: 'p2', scores };
  expect(revealAfter(all)).toMatchObject({ moves: [[moscow]], waits: false });
});

test('what is revealed or withdrawn is neither revealed again nor left', () => {
  const withdrawn: Command = { kind: 'withdrawMove', moveId: brussels, reason: 'Never said' };
  expect(revealAfter(...scored(washington, 2), withdrawn)).toEqual({
    moves: [],
    left: [moscow],
    waits: false,
  });
});

test('a round that is not there reveals nothing', () => {
  expect(roundReveal(played().state, alaska, 99)).toEqual({ moves: [], left: [], waits: false });
});
