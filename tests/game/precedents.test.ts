import { expect, test } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { Level } from '../../src-main/game/event/scores.ts';
import { precedentsAt } from '../../src-main/game/precedents.ts';
import { played, scored } from '../screens/replay/history.ts';

const [washington, moscow, brussels] = ['m1-4', 'm1-5', 'm1-6'] as const;

/** Earlier moves than the given one that got a level on B1. */
function precedentsAfter(moveId: string, level: Level, ...commands: Command[]) {
  return precedentsAt(played(...commands).state, { id: moveId }, 'B1', level);
}

test('earlier moves at the level come first who is newest; later ones are none', () => {
  const commands = [...scored(washington, 1), ...scored(moscow, 1), ...scored(brussels, 2)];
  const ids = (moveId: string, level: Level) =>
    precedentsAfter(moveId, level, ...commands).map(({ move }) => move.id);
  expect(ids(brussels, 1)).toEqual([moscow, washington]);
  expect(ids(moscow, 1)).toEqual([washington]);
  expect(ids(washington, 1)).toEqual([]);
  expect(ids(brussels, 2)).toEqual([]);
});

test('a blind value guides nobody', () => {
  const [give] = scored(washington, 1);
  if (!give) throw new Error('There is nothing to score with.');
  expect(precedentsAfter(brussels, 1, give)).toEqual([]);
});

test('where a value has been reconciled it alone stands for the move', () => {
  const reconcile: Command = {
    kind: 'reconcileScores',
    moveId: washington,
    scores: [{ criterion: 'B1', value: 2, reason: 'Talked over', dissents: [] }],
  };
  const commands = [...scored(washington, 1), reconcile];
  expect(precedentsAfter(brussels, 1, ...commands)).toEqual([]);
  expect(precedentsAfter(brussels, 2, ...commands)).toMatchObject([
    { isOfficial: true, evaluators: [], reasons: ['Talked over'] },
  ]);
});
