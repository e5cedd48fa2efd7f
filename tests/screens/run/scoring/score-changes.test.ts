import { expect, test } from 'vitest';
import { eventsFor } from '../../../../src-main/game/audience.ts';
import type { Command } from '../../../../src-main/game/command.ts';
import { alaska } from '../../../../src-main/scenario/alaska.ts';
import { moveHistory } from '../../../../src-renderer/screens/run/history/move-history.ts';
import { played, rescored, scored } from '../../replay/history.ts';

const moveId = 'm1-4';

/** What the history says was replaced, entry by entry that replaced anything. */
function changesAfter(...commands: Command[]) {
  const events = eventsFor('control', played(...commands).events);
  return moveHistory(events, alaska, moveId, '2026-03-12T15:00:00.000Z').flatMap(
    ({ changes }) => changes,
  );
}
const official = (value: 0 | 1, reason: string): Command => ({
  kind: 'reconcileScores',
  moveId,
  scores: [{ criterion: 'B1', value, reason, dissents: [] }],
});

test('a first rating replaces nothing; a later one shows both, with its reason', () => {
  expect(changesAfter(...scored(moveId, 2))).toEqual([]);
  expect(changesAfter(...scored(moveId, 2), rescored(moveId, -1))).toEqual([
    { field: 'B1, Rater', before: '+2', after: '−1: Read it again' },
  ]);
});

test('a change that was taken back replaced nothing', () => {
  expect(changesAfter(...scored(moveId, 2), rescored(moveId, -1), { kind: 'undo' })).toEqual([]);
});

test('an official value replaces the official value before it, and no rating', () => {
  expect(changesAfter(...scored(moveId, 2), official(1, 'Talked over'))).toEqual([]);
  expect(
    changesAfter(...scored(moveId, 2), official(1, 'Talked over'), official(0, 'Read again')),
  ).toEqual([{ field: 'B1, official', before: '+1: Talked over', after: '0: Read again' }]);
});
