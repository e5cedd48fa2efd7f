import { expect, test } from 'vitest';
import {
  countText,
  hiddenText,
  knownItems,
} from '../../../src-renderer/screens/replay/known-items.ts';
import { PointOfView } from '../../../src-main/game/point-of-view.ts';
import type { Command } from '../../../src-main/game/command.ts';
import { logged, played } from './history.ts';

function itemsFor(audience: string, isMarked: boolean, ...more: Command[]) {
  const { events, state } = played(...more);
  const view = new PointOfView(audience);
  view.follow(events);
  return knownItems(view.end, isMarked ? state : null);
}

test('what an audience did not see is marked where it happened', () => {
  const items = itemsFor('washington', true);
  expect(items.map(({ kind, id }) => [kind, id])).toEqual([
    ['move', 'm1-4'],
    ['hidden', 'hidden move m1-5'],
    ['move', 'm1-6'],
  ]);
  expect(countText(items)).toBe('2 moves, 1 hidden');
});

test('without marks nothing betrays that anything was hidden', () => {
  const items = itemsFor('washington', false);
  expect(items.every(({ kind }) => kind === 'move')).toBe(true);
  expect(countText(items)).toBe('2 moves');
});

test('nothing is hidden from control', () => {
  expect(countText(itemsFor('control', true))).toBe('3 moves');
});

test('hidden moves one after another are counted together', () => {
  const secret = { visibility: ['beijing'] };
  const items = itemsFor('brussels', true, logged('moscow', secret), logged('beijing', secret));
  expect(items.filter(({ kind }) => kind === 'hidden')).toMatchObject([
    { counts: { move: 1 } },
    { counts: { move: 2 } },
  ]);
});

test('a hidden move that was withdrawn is no longer missing', () => {
  const items = itemsFor('washington', true, { kind: 'withdrawMove', moveId: 'm1-5' });
  expect(items.every(({ kind }) => kind === 'move')).toBe(true);
});

test('hidden moves are told in words', () => {
  expect(hiddenText({ move: 1 }, 'Beijing')).toBe('one move Beijing did not see');
  expect(hiddenText({ move: 2 }, 'the public')).toBe('two moves the public did not see');
  expect(hiddenText({ move: 12 }, 'Beijing')).toBe('12 moves Beijing did not see');
  expect(hiddenText({ note: 1, move: 2, deal: 1 }, 'Moscow')).toBe(
    'two moves, one deal and one note Moscow did not see',
  );
});
