import { expect, test } from 'vitest';
import type { Command } from '../../../src-main/game/command.ts';
import { findMove } from '../../../src-main/game/find.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { moveState } from '../../../src-renderer/screens/run/log/move-state.ts';
import { given } from '../../game/given.ts';
import { eve, move, moved } from '../../game/histories.ts';

const moving: Command = { kind: 'startPhase', phase: 'move' };

function stageAfter(...commands: readonly Command[]) {
  const { state } = given(moved, commands);
  const found = findMove(state, move);
  return found && moveState(found, state, alaska).kind;
}

test('a move waits for a ruling once moves are made, and can be scored without one', () => {
  expect(stageAfter()).toBe('to score');
  expect(stageAfter(moving)).toBe('to adjudicate');
  const scores = [{ criterion: 'B1', value: 1 as const, reason: 'It gains time' }];
  expect(stageAfter(moving, { kind: 'giveScores', moveId: move, evaluator: eve, scores })).toBe(
    'scoring',
  );
});

test('a move that has been ruled on waits for its scores', () => {
  const ruling = { method: 'consensus' } as const;
  const ruled: Command = { kind: 'adjudicateMove', moveId: move, ruling, outcome: 'partly' };
  expect(stageAfter(moving, ruled)).toBe('to score');
});
