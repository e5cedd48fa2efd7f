import { expect, test } from 'vitest';
import { allMoves, findMove } from '../../src-main/game/find.ts';
import { given } from './given.ts';
import { argued, argument, drafted, move, moved, opened, whispered } from './histories.ts';
import { minute } from './play.ts';

test('a move is logged in the open round and numbered in the order of logging', () => {
  const state = given(moved)
    .when({ kind: 'logMove', seat: 'moscow', action: 'Decline' })
    .then({ kind: 'moveLogged', data: { moveId: 'm1-9', round: 1, seq: 2, visibility: 'public' } });
  expect(allMoves(state).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('a late entry stands where it happened and keeps its number', () => {
  const state = given(moved).when({
    kind: 'logMove',
    seat: 'moscow',
    action: 'It had declined before',
    occurredAt: minute(3),
  }).state;
  expect(allMoves(state).map(({ seq }) => seq)).toEqual([2, 1]);
  expect(findMove(state, 'm1-9')).toMatchObject({ occurredAt: minute(3), recordedAt: minute(5) });
});

test('of two moves of the same moment the one logged first stands first', () => {
  const at = { occurredAt: minute(1) };
  const state = given(opened, { kind: 'logMove', seat: 'moscow', action: 'One', ...at }).when({
    kind: 'logMove',
    seat: 'beijing',
    action: 'Two',
    ...at,
  }).state;
  expect(allMoves(state).map(({ action }) => action)).toEqual(['One', 'Two']);
});

test('a closed round takes late entries while the next is open', () => {
  given(moved, { kind: 'closeRound', round: 1 }, { kind: 'openRound', round: 2 })
    .when({ kind: 'logMove', seat: 'moscow', action: 'Forgotten', round: 1 })
    .then({ kind: 'moveLogged', data: { round: 1, seq: 2 } });
});

test('completing a draft says what changed and no more', () => {
  const state = given(drafted)
    .when({ kind: 'completeMove', moveId: move, action: 'Talks', effect: 'Calm' })
    .then({ kind: 'moveCompleted', data: { moveId: move, effect: 'Calm' } });
  expect(findMove(state, move)).toMatchObject({ status: 'logged', effect: 'Calm' });
});

test('completing a draft for the public tells it to the public', () => {
  given(drafted)
    .when({ kind: 'completeMove', moveId: move, visibility: 'public' })
    .then(
      { kind: 'moveCompleted', data: { moveId: move } },
      { kind: 'moveDisclosed', data: { to: 'public', move: { action: 'Talks' } } },
    );
});

test('an amendment keeps what was there before', () => {
  const state = given(moved)
    .when({ kind: 'amendMove', moveId: move, action: 'Talks in Oslo', reason: 'Misheard' })
    .then({ kind: 'moveAmended', data: { action: 'Talks in Oslo' } });
  expect(findMove(state, move)?.amendments).toMatchObject([
    { reason: 'Misheard', before: { action: 'Offer: talks in Geneva' } },
  ]);
});

test('an amendment that lets more people know is a disclosure', () => {
  given(whispered)
    .when({ kind: 'amendMove', moveId: move, visibility: ['brussels'] })
    .then({ kind: 'moveDisclosed', data: { to: ['moscow', 'brussels'] } });
});

test('an amendment that lets fewer people know is not', () => {
  given(moved)
    .when({ kind: 'amendMove', moveId: move, visibility: 'control' })
    .then({ kind: 'moveAmended', data: { visibility: 'control' } });
});

test('a disclosure carries the move as it stands', () => {
  const state = given(whispered, { kind: 'amendMove', moveId: move, action: 'A louder word' })
    .when({ kind: 'discloseMove', moveId: move, to: 'public' })
    .then({ kind: 'moveDisclosed', data: { move: { action: 'A louder word', seq: 1 } } });
  expect(findMove(state, move)?.visibility).toBe('public');
});

test('a withdrawn move stays in the record and keeps its number', () => {
  const state = given(moved, { kind: 'withdrawMove', moveId: move, reason: 'Retracted' })
    .when({ kind: 'logMove', seat: 'beijing', action: 'Another' })
    .then({ kind: 'moveLogged', data: { seq: 2 } });
  expect(findMove(state, move)).toMatchObject({
    status: 'withdrawn',
    withdrawnReason: 'Retracted',
    action: 'Offer: talks in Geneva',
  });
});

test('an argument is weighed and struck, and what is struck stays in the record', () => {
  const state = given(argued, {
    kind: 'weighArgument',
    moveId: move,
    argumentId: argument,
    weight: 'strong',
  }).when({ kind: 'strikeArgument', moveId: move, argumentId: argument }).state;
  expect(findMove(state, move)?.arguments).toMatchObject([
    { argumentId: argument, by: 'moscow', weight: 'strong', struck: true },
  ]);
});

test('a struck argument makes room for another; those against are not counted', () => {
  const argue = { kind: 'addArgument', moveId: move, by: 'control', text: 'So' } as const;
  const pro = { ...argue, side: 'for' } as const;
  const contra = { ...argue, side: 'against' } as const;
  given(argued, pro, pro, contra, contra, contra, contra)
    .when({ kind: 'strikeArgument', moveId: move, argumentId: argument })
    .then({ kind: 'argumentStruck' });
  given(argued, pro, pro, { kind: 'strikeArgument', moveId: move, argumentId: argument })
    .when(pro)
    .then({ kind: 'argumentAdded' });
});

test('an estimate keeps its middle and range', () => {
  const state = given(moved).when({
    kind: 'giveEstimate',
    moveId: move,
    by: 'moscow',
    middle: 40,
    low: 40,
    high: 60,
    people: 5,
  }).state;
  expect(findMove(state, move)?.estimates).toEqual([
    { estimateId: 'e9', by: 'moscow', middle: 40, low: 40, high: 60, people: 5 },
  ]);
});
