import { expect, test } from 'vitest';
import type { Command } from '../../../../src-main/game/command.ts';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import { ratersOf } from '../../../../src-renderer/screens/run/inspector/raters.ts';
import {
  movesToScore,
  nextTurn,
  turnsOf,
} from '../../../../src-renderer/screens/run/scoring/pass-turns.ts';
import { played, scored } from '../../replay/history.ts';

const [washington, moscow, brussels] = ['m1-4', 'm1-5', 'm1-6'] as const;
const second: Command = {
  kind: 'addParticipants',
  participants: [{ name: 'Second rater', part: 'evaluator' }],
};

function allOf(moveId: string, evaluator: string): Command {
  const scores = alaska.criteria.map(({ id }) => ({ criterion: id, value: 0 as const }));
  return { kind: 'giveScores', moveId, evaluator, scores };
}

/** Who is still to score what, by name and move. */
function turnsAfter(...commands: Command[]) {
  const { state } = played(...commands);
  return turnsOf(ratersOf(state), movesToScore(state, { round: 1 }), alaska);
}

const read = (turns: ReturnType<typeof turnsAfter>) =>
  turns.map(({ rater, open }) => [rater.name, open.map(({ id }) => id)]);

test('the laptop is passed for what is finished, stands, and is still blind', () => {
  const { state } = played(
    { kind: 'draftMove', seat: 'beijing', action: 'Not yet said in full' },
    { kind: 'withdrawMove', moveId: brussels, reason: 'Never said' },
    ...scored(washington, 1),
  );
  expect(movesToScore(state, { round: 1 }).map(({ id }) => id)).toEqual([moscow]);
  expect(movesToScore(state, { moveId: moscow }).map(({ id }) => id)).toEqual([moscow]);
  expect(movesToScore(state, { moveId: washington })).toEqual([]);
  expect(movesToScore(state, { moveId: 'm9-9' })).toEqual([]);
  expect(movesToScore(state, { round: 2 })).toEqual([]);
});

test('a move is open to an evaluator until every criterion is rated', () => {
  const begun: Command = {
    kind: 'giveScores',
    moveId: washington,
    evaluator: 'p2',
    scores: [{ criterion: 'B1', value: 2 }],
  };
  expect(read(turnsAfter(begun))).toEqual([['Rater', [washington, moscow, brussels]]]);
  expect(read(turnsAfter(allOf(washington, 'p2')))).toEqual([['Rater', [moscow, brussels]]]);
});

test('the next turn is the next one with something open, round and round, until all are in', () => {
  const everything = [washington, moscow, brussels];
  const turns = turnsAfter(second);
  const [first, other] = turns.map(({ rater }) => rater.id);
  if (first === undefined || other === undefined) throw new Error('There are no two raters.');
  expect(nextTurn(turns, null)?.rater.id).toBe(first);
  expect(nextTurn(turns, first)?.rater.id).toBe(other);
  expect(nextTurn(turns, other)?.rater.id).toBe(first);
  const firstIsIn = turnsAfter(second, ...everything.map((id) => allOf(id, first)));
  expect(nextTurn(firstIsIn, null)?.rater.id).toBe(other);
  // Alone with something open, the same one sits down again.
  expect(nextTurn(firstIsIn, other)?.rater.id).toBe(other);
  const allAreIn = turnsAfter(
    second,
    ...everything.flatMap((id) => [allOf(id, first), allOf(id, other)]),
  );
  expect(nextTurn(allAreIn, null)).toBeUndefined();
});
