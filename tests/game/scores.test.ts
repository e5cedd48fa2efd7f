import { expect, test } from 'vitest';
import { findMove } from '../../src-main/game/find.ts';
import { totalsOf, valueOf } from '../../src-main/game/scoring.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { eric, eve, move, moved, revealed, scored } from './histories.ts';

function give(evaluator: string, value: unknown, criterion = 'B1', reason = '') {
  const scores = [{ criterion, value, reason }];
  return { kind: 'giveScores', moveId: move, evaluator, scores } as never;
}

function valueIn(state: SessionState, criterion = 'B1'): number | null {
  const found = findMove(state, move);
  return found ? valueOf(found, criterion) : null;
}

test('a score counts for nothing until it is revealed', () => {
  const state = given(scored).when({ kind: 'takeNote', text: 'Waiting' }).state;
  expect(valueIn(state)).toBeNull();
  expect(totalsOf(state, alaska)).toMatchObject({ net: null, coverage: { rated: 0 } });
});

test('the same score again is no event; another value changes it', () => {
  given(scored)
    .when(give(eve, 1, 'B1', 'It gains time'))
    .then();
  given(scored)
    .when(give(eve, 2))
    .then({ kind: 'scoreChanged', data: { value: 2, evaluator: eve } });
});

test('everyone having scored everything, the reveal takes no reason', () => {
  const scores = alaska.criteria.map(({ id }) => ({ criterion: id, value: 1 as const }));
  given(
    moved,
    { kind: 'giveScores', moveId: move, evaluator: eve, scores },
    { kind: 'giveScores', moveId: move, evaluator: eric, scores },
  )
    .when({ kind: 'revealScores', moveId: move })
    .then({ kind: 'scoresRevealed' });
});

test('a reveal carries every value and its reason', () => {
  given(scored)
    .when({ kind: 'revealScores', moveId: move, overrideReason: 'Eric has left' })
    .then({
      kind: 'scoresRevealed',
      data: {
        scores: [{ criterion: 'B1', evaluator: eve, value: 1, reason: 'It gains time' }],
        overrideReason: 'Eric has left',
      },
    });
});

test('after the reveal a change is known at once', () => {
  const state = given(revealed)
    .when(give(eric, -2))
    .then({ kind: 'scoreGiven' }, { kind: 'scoresRevealed', data: { scores: [{ value: -2 }] } });
  expect(valueIn(state)).toBe(-0.5);
});

test('after the reveal a score given again without a change reveals nothing', () => {
  given(revealed)
    .when(give(eve, 1, 'B1', 'It gains time'))
    .then();
});

test('a cleared score counts no longer', () => {
  const state = given(revealed)
    .when({ kind: 'clearScore', moveId: move, criterion: 'B1', evaluator: eve })
    .then({ kind: 'scoreCleared' });
  expect(valueIn(state)).toBeNull();
});

test('insufficient evidence is neither 0 nor a rating', () => {
  const state = given(revealed).when(give(eric, 'insufficient')).state;
  expect(valueIn(state)).toBe(1);
});

test('0 is a rating', () => {
  const state = given(moved, give(eve, 0)).when({
    kind: 'revealScores',
    moveId: move,
    overrideReason: 'Alone',
  }).state;
  expect(totalsOf(state, alaska)).toMatchObject({ net: 0, coverage: { rated: 1 } });
});

test('the reconciled value is the one that counts, and dissent is kept', () => {
  const state = given(revealed, give(eric, -1))
    .when({
      kind: 'reconcileScore',
      moveId: move,
      criterion: 'B1',
      value: 2,
      reason: 'Talked it over',
      dissents: [eric],
    })
    .then({ kind: 'scoresReconciled' });
  expect(valueIn(state)).toBe(2);
  expect(findMove(state, move)?.reconciled['B1']?.dissents).toEqual([eric]);
});

test('in a small room control may score', () => {
  given(moved, { kind: 'addParticipants', participants: [{ name: 'Cleo', part: 'control' }] })
    .when(give('p9', 1))
    .then({ kind: 'scoreGiven', data: { evaluator: 'p9' } });
});
