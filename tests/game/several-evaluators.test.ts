import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import type { Rating } from '../../src-main/game/event/scores.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { findMove } from '../../src-main/game/find.ts';
import { totalsOf } from '../../src-main/game/scoring.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { given } from './given.ts';
import { eric, eve, move, moved, opened, revealed, scored } from './histories.ts';
import { Play } from './play.ts';

/** All six criteria alike. */
function sheet(evaluator: string, value: Rating, moveId = move): Command {
  const scores = alaska.criteria.map(({ id }) => ({ criterion: id, value }));
  return { kind: 'giveScores', moveId, evaluator, scores };
}

function change(value: Rating, reason: string) {
  const scores = [{ criterion: 'B1', value, reason }];
  return { kind: 'giveScores', moveId: move, evaluator: eve, scores } as const;
}

function totalsWith(value: Rating | null) {
  const rated = value === null ? [] : [sheet(eric, value)];
  const reveal = { kind: 'revealScores', moveId: move, overrideReason: 'So' } as const;
  const state = given(scored, ...rated, reveal).state;
  return { totals: totalsOf(state, alaska), given: findMove(state, move)?.scores['B2'] };
}

function earlierFor(log: readonly SessionEvent[]) {
  return findMove(fold(log), move)?.scores['B1']?.[eve]?.earlier?.map(({ value }) => value);
}

const second = 'm1-9';
const two: Command[] = [...moved, { kind: 'logMove', seat: 'moscow', action: 'Ask for more' }];
const revealRound = { kind: 'revealRound', round: 1 } as const;

test('a round is revealed at once, each move with its own scores', () => {
  given(two, sheet(eve, 1), sheet(eric, 1), sheet(eve, 2, second), sheet(eric, 0, second))
    .when(revealRound)
    .then(
      { kind: 'scoresRevealed', data: { moveId: move } },
      { kind: 'scoresRevealed', data: { moveId: second } },
    );
});

test('a move nobody has scored does not hold the round back, and stays blind', () => {
  const state = given(two, sheet(eve, 1), sheet(eric, 1)).when(revealRound).state;
  expect(findMove(state, move)?.revealedAt).not.toBeNull();
  expect(findMove(state, second)?.revealedAt).toBeNull();
});

test('the reason for not waiting is kept with the moves that did not wait', () => {
  const asked = given(two, sheet(eve, 1), sheet(eric, 1), sheet(eve, 2, second)).when({
    ...revealRound,
    overrideReason: 'Eric has left',
  });
  asked.then(
    { kind: 'scoresRevealed', data: { moveId: move } },
    { kind: 'scoresRevealed', data: { moveId: second, overrideReason: 'Eric has left' } },
  );
});

test('one step back takes back the reveal of a whole round', () => {
  const all = [
    ...two,
    sheet(eve, 1),
    sheet(eric, 1),
    sheet(eve, 2, second),
    sheet(eric, 0, second),
  ];
  const state = given(all, revealRound).when({ kind: 'undo' }).state;
  expect([move, second].map((id) => findMove(state, id)?.revealedAt)).toEqual([null, null]);
});

test('who finds too little evidence is through, and nothing waits for more', () => {
  given(moved, sheet(eve, 1), sheet(eric, 'insufficient'))
    .when({ kind: 'revealScores', moveId: move })
    .then({ kind: 'scoresRevealed' });
});

test('not rated, no effect and insufficient evidence come to three different things', () => {
  expect(totalsWith(0).totals.coverage.rated).toBe(6);
  // Neither is a figure; only the second was said.
  expect(totalsWith(null).totals).toEqual(totalsWith('insufficient').totals);
  expect(totalsWith('insufficient').totals.coverage).toEqual({ rated: 1, ratable: 6 });
  expect(totalsWith(null).given).toBeUndefined();
  expect(totalsWith('insufficient').given).toMatchObject({ [eric]: { value: 'insufficient' } });
});

test('before the reveal a score changes without a word', () => {
  given(scored).when(change(2, '')).then({ kind: 'scoreChanged' });
});

test('a change after the reveal keeps what it was, for everybody who saw it', () => {
  const play = new Play().do(...revealed, change(-1, 'Read the annex'), change(2, 'And its note'));
  expect(earlierFor(play.events)).toEqual([1, -1]);
  expect(earlierFor(eventsFor('control', play.events))).toEqual([1, -1]);
  expect(earlierFor(eventsFor('public', play.events))).toEqual([1, -1]);
});

test('a blind value that was changed is nobody’s to know, not even after the reveal', () => {
  const reveal = { kind: 'revealScores', moveId: move, overrideReason: 'So' } as const;
  const state = given(scored, change(2, 'On second thoughts')).when(reveal).state;
  expect(findMove(state, move)?.scores['B1']?.[eve]).not.toHaveProperty('earlier');
});

const all = [...revealed, sheet(eric, -1)];

test('where everybody agrees the official value takes no reason', () => {
  given(revealed)
    .when({ kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 1 })
    .then({ kind: 'scoresReconciled', data: { value: 1, dissents: [] } });
  given(all)
    .when({ kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 1 })
    .thenRefused('text-missing', 'reason');
});

test('several criteria are reconciled in one act and taken back in one', () => {
  const scores = [
    { criterion: 'B1', value: 1, reason: 'Talked over', dissents: [eric] },
    { criterion: 'B2', value: -1 },
  ] as const;
  const command = { kind: 'reconcileScores', moveId: move, scores } as never;
  const state = given(all)
    .when(command)
    .then(
      { kind: 'scoresReconciled', data: { criterion: 'B1', value: 1, dissents: [eric] } },
      { kind: 'scoresReconciled', data: { criterion: 'B2', value: -1, reason: '' } },
    );
  expect(Object.keys(findMove(state, move)?.reconciled ?? {})).toEqual(['B1', 'B2']);
  const before = given(all, command).when({ kind: 'undo' }).state;
  expect(findMove(before, move)?.reconciled).toEqual({});
});

test('an official value can be changed; the later one counts', () => {
  const first = { kind: 'reconcileScore', moveId: move, criterion: 'B1', value: 1 } as const;
  const state = given(revealed, first).when({ ...first, value: 2, reason: 'The annex' }).state;
  expect(totalsOf(state, alaska).byCriterion['B1']).toBe(2);
});

test('a round without moves has nothing to reveal', () => {
  given(opened).when(revealRound).thenRefused('scores-none', 'round');
  given(opened)
    .when({ ...revealRound, round: 9 })
    .thenRefused('round-unknown', 'round');
});
