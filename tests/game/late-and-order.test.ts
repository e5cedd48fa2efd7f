import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import type { Command } from '../../src-main/game/command.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, findMove } from '../../src-main/game/find.ts';
import { inOrder } from '../../src-main/game/in-order.ts';
import { compareMoments } from '../../src-main/game/moment.ts';
import { reordered } from '../../src-main/game/reorder.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { given } from './given.ts';
import { move, moved, opened } from './histories.ts';
import { minute, Play } from './play.ts';

const logged = (action: string, more: object = {}) =>
  ({ kind: 'logMove', seat: 'moscow', action, ...more }) as const;
/** Three moves, in versions 8, 9 and 10. */
const three: Command[] = [...moved, logged('Two'), logged('Three', { visibility: 'control' })];
const swap = (...order: string[]): Command => ({ kind: 'reorderRound', round: 1, order });
const actions = (state: SessionState) => allMoves(state).map(({ action }) => action);

test('a move and the arguments it comes with are one commit, and one step back', () => {
  const play = new Play().do(...opened);
  play.do({
    kind: 'logMove',
    seat: 'beijing',
    action: 'Offer talks',
    arguments: [
      { side: 'for', text: 'Both want it' },
      { side: 'against', by: 'moscow', text: 'Nobody pays', weight: 'strong' },
      { side: 'against', text: 'Too late' },
    ],
  });
  expect(play.events.slice(-4).map(({ kind, batch }) => [kind, batch])).toEqual([
    ['moveLogged', 8],
    ['argumentAdded', 8],
    ['argumentAdded', 8],
    ['argumentAdded', 8],
  ]);
  expect(
    findMove(play.state, move)?.arguments.map(({ argumentId, by }) => [argumentId, by]),
  ).toEqual([
    ['a9', 'beijing'],
    ['a10', 'moscow'],
    ['a11', 'control'],
  ]);
  play.do({ kind: 'undo' });
  expect(allMoves(play.state)).toEqual([]);
});

test('whoever may not know of a move does not learn its arguments', () => {
  const play = new Play().do(...opened, {
    kind: 'draftMove',
    seat: 'beijing',
    action: 'Whisper',
    visibility: 'control',
    arguments: [{ side: 'for', text: 'Secret reason' }],
  });
  expect(JSON.stringify(eventsFor('public', play.events))).not.toContain('Secret');
  expect(JSON.stringify(eventsFor('beijing', play.events))).toContain('Secret reason');
});

test('a move is not before the day of its session, wherever on earth that day begins', () => {
  const dated: Command[] = [...opened, { kind: 'changeDetails', date: '2026-03-12' }];
  given(dated)
    .when(logged('In Apia it is the twelfth', { occurredAt: '2026-03-11T10:00:00.000Z' }))
    .then({ kind: 'moveLogged', occurredAt: '2026-03-11T10:00:00.000Z' });
  given(dated)
    .when(logged('Nowhere', { occurredAt: '2026-03-11T09:59:00.000Z' }))
    .thenRefused('occurred-before', 'occurredAt');
});

test('without a day, the minute in which the session was created is its beginning', () => {
  given(opened)
    .when(logged('At once', { occurredAt: minute(1) }))
    .then({ kind: 'moveLogged' });
  given(opened)
    .when(logged('Too early', { occurredAt: minute(0) }))
    .thenRefused('occurred-before', 'occurredAt');
});

test('where a move stands earlier already, as from paper, another may stand beside it', () => {
  const early: Command[] = [
    { kind: 'changeDetails', date: '2026-03-11' },
    logged('Noted on paper', { occurredAt: '2026-03-11T14:00:00.000Z' }),
    { kind: 'changeDetails', date: '' },
  ];
  const after = { occurredAt: '2026-03-11T14:05:00.000Z' };
  given(opened, early).when(logged('So was this', after)).then({ kind: 'moveLogged' });
});

test('when it happened can be put right: it moves there, and both times are kept', () => {
  const state = given(three)
    .when({ kind: 'amendMove', moveId: 'm1-9', occurredAt: minute(3), reason: 'Before the offer' })
    .then({ kind: 'moveAmended', data: { moveId: 'm1-9', occurredAt: minute(3) } });
  expect(actions(state)).toEqual(['Two', 'Offer: talks in Geneva', 'Three']);
  expect(findMove(state, 'm1-9')).toMatchObject({
    occurredAt: minute(3),
    recordedAt: minute(5),
    amendments: [{ before: { occurredAt: minute(5) } }],
  });
});

test('finishing a move can say when it happened', () => {
  const state = given(opened, logged('One'), { ...logged('Two'), kind: 'draftMove' })
    .when({ kind: 'completeMove', moveId: 'm1-9', occurredAt: minute(3) })
    .then({ kind: 'moveCompleted', data: { occurredAt: minute(3) } });
  expect(actions(state)).toEqual(['Two', 'One']);
});

test('moves change places by hand and keep their times and numbers', () => {
  const before = given(three).state;
  const state = given(three)
    .when({ kind: 'reorderRound', round: 1, order: ['m1-9', move] })
    .then({ kind: 'roundReordered', data: { round: 1, order: ['m1-9', move] } });
  expect(actions(state)).toEqual(['Two', 'Offer: talks in Geneva', 'Three']);
  for (const { id, occurredAt, recordedAt, seq } of allMoves(before)) {
    expect(findMove(state, id)).toMatchObject({ occurredAt, recordedAt, seq });
  }
});

test('only moves that change places are named', () => {
  given(three)
    .when({ kind: 'reorderRound', round: 1, order: [move, 'm1-10', 'm1-9'] })
    .then({ kind: 'roundReordered', data: { order: ['m1-10', 'm1-9'] } });
});

test('an order put by hand is taken back and brought back', () => {
  const play = new Play().do(...three, swap('m1-9', move), { kind: 'undo' });
  expect(actions(play.state)).toEqual(['Offer: talks in Geneva', 'Two', 'Three']);
  play.do({ kind: 'redo' });
  expect(actions(play.state)).toEqual(['Two', 'Offer: talks in Geneva', 'Three']);
});

test('an audience hears of the moves it knows, and nothing when one alone changed places', () => {
  const play = new Play().do(...three, swap('m1-10', 'm1-9'));
  expect(eventsFor('public', play.events).map(({ kind }) => kind)).not.toContain('roundReordered');
  play.do(swap('m1-9', 'm1-10', move));
  const told = eventsFor('public', play.events);
  expect(told.at(-1)).toMatchObject({ data: { order: ['m1-9', move] } });
  expect(actions(fold(told))).toEqual(['Two', 'Offer: talks in Geneva']);
  expect(JSON.stringify(told)).not.toContain('m1-10');
});

test('a finished session can still be put in order', () => {
  given(three, { kind: 'closeSession' })
    .when({ kind: 'reorderRound', round: 1, order: ['m1-9', move] })
    .then({ kind: 'roundReordered' });
});

const letters = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g'), {
  maxLength: 8,
});

test('reordering loses nothing, adds nothing and moves only what it names', () => {
  fc.assert(
    fc.property(letters, letters, (items, wanted) => {
      const next = reordered(items, wanted);
      expect(next.toSorted()).toEqual(items.toSorted());
      const named = new Set(wanted);
      for (const [place, item] of items.entries()) {
        expect(named.has(item) || next[place] === item).toBe(true);
      }
      const there = wanted.filter((item) => items.includes(item));
      expect(next.filter((item) => named.has(item))).toEqual(there);
    }),
  );
});

test('where nothing was moved by hand, everything stands by its time', () => {
  const times = fc.array(fc.nat(30).map(minute), { maxLength: 12 });
  fc.assert(
    fc.property(times, times, (moveTimes, otherTimes) => {
      const moves = moveTimes.toSorted().map((at) => ({ at, isMove: true }));
      const others = otherTimes.map((at) => ({ at, isMove: false }));
      const byTime = [...moves, ...others].toSorted((a, b) => compareMoments(a.at, b.at));
      expect(inOrder(moves, others)).toEqual(byTime);
    }),
  );
});

test('the order of the moves stands whatever happened between them', () => {
  const times = fc.array(fc.nat(30).map(minute), { maxLength: 12 });
  fc.assert(
    fc.property(times, times, (moveTimes, otherTimes) => {
      const moves = moveTimes.map((at) => ({ at, isMove: true }));
      const others = otherTimes.map((at) => ({ at, isMove: false }));
      const merged = inOrder(moves, others);
      expect(merged.filter(({ isMove }) => isMove)).toEqual(moves);
      expect(merged).toHaveLength(moves.length + others.length);
    }),
  );
});
