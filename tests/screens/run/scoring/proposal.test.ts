import { expect, test } from 'vitest';
import type { Command } from '../../../../src-main/game/command.ts';
import type { Level } from '../../../../src-main/game/event/scores.ts';
import { findMove } from '../../../../src-main/game/find.ts';
import {
  agreedLevel,
  changedOfficials,
  differing,
  proposed,
} from '../../../../src-renderer/screens/run/reconcile/proposal.ts';
import { played } from '../../replay/history.ts';

const moveId = 'm1-4';

/** The move with B1 rated by as many evaluators as there are values, and revealed. */
function ratedAt(values: readonly Level[], ...more: Command[]) {
  const names = values.slice(1).map((_, nth) => ({ name: `R${nth}`, part: 'evaluator' as const }));
  const others: Command[] =
    names.length > 0 ? [{ kind: 'addParticipants', participants: names }] : [];
  const ids = played(...others).state.participants.map(({ id }) => id);
  const given = values.map((value, nth): Command => {
    const scores = [{ criterion: 'B1', value }];
    return { kind: 'giveScores', moveId, evaluator: ids[nth] ?? '', scores };
  });
  const reveal: Command = { kind: 'revealScores', moveId, overrideReason: 'Time is short.' };
  const move = findMove(played(...others, ...given, reveal, ...more).state, moveId);
  if (!move) throw new Error('There is no such move.');
  return { move, ids };
}

function reconciled(value: Level, reason: string, dissents: string[]): Command {
  return {
    kind: 'reconcileScores',
    moveId,
    scores: [{ criterion: 'B1', value, reason, dissents }],
  };
}

test('what all gave is proposed; what they differ on, or nobody rated, is left to be talked over', () => {
  const agreed = ratedAt([1, 1]).move;
  expect(agreedLevel(agreed, 'B1')).toBe(1);
  expect(proposed(agreed, 'B1')).toEqual({ value: 1, reason: '', without: [] });
  expect(proposed(agreed, 'B2')).toBeNull();
  expect(proposed(ratedAt([1, -1]).move, 'B1')).toBeNull();
});

test('an agreed nought is a level like another', () => {
  expect(proposed(ratedAt([0, 0]).move, 'B1')?.value).toBe(0);
});

test('whoever gave another level differs', () => {
  const { move, ids } = ratedAt([2, -1]);
  expect(differing(move, 'B1', 2)).toEqual([ids[1]]);
  expect(differing(move, 'B1', 0)).toEqual(ids);
});

test('what stands is proposed as it stands, with who gave up dissent', () => {
  const { ids } = ratedAt([2, -1]);
  const kept = ratedAt([2, -1], reconciled(1, 'No bank is named', [ids[1] ?? ''])).move;
  expect(proposed(kept, 'B1')).toEqual({
    value: 1,
    reason: 'No bank is named',
    without: [ids[0]],
  });
});

test('only what is settled otherwise than it stands is recorded, dissent being kept unless given up', () => {
  const { move, ids } = ratedAt([2, -1]);
  const settled = { value: 2, reason: 'Read again', without: [] } as const;
  expect(changedOfficials(move, { B1: settled, B2: null })).toEqual([
    { criterion: 'B1', value: 2, reason: 'Read again', dissents: [ids[1]] },
  ]);
  expect(
    changedOfficials(move, { B1: { ...settled, without: [ids[1] ?? ''] } })[0]?.dissents,
  ).toEqual([]);
  const standing = ratedAt([2, -1], reconciled(2, 'Read again', [ids[1] ?? ''])).move;
  expect(changedOfficials(standing, { B1: settled })).toEqual([]);
  expect(changedOfficials(standing, { B1: { ...settled, reason: 'Talked over' } })).toHaveLength(1);
});
