import { expect, test } from 'vitest';
import type { Command } from '../../../src-main/game/command.ts';
import { alaska } from '../../../src-main/scenario/alaska.ts';
import { FileMirror } from '../../../src-renderer/client/file-mirror.ts';
import { outlook } from '../../../src-renderer/screens/replay/outlook.ts';
import {
  stopAfter,
  stopBefore,
  stopInTurn,
  stopsOf,
} from '../../../src-renderer/screens/replay/stops.ts';
import { played, scored } from './history.ts';

function stopsFor(audience: string, { events }: ReturnType<typeof played>) {
  const mirror = new FileMirror({ sessionId: 's', audience: 'control', pack: alaska, events });
  const { view, behind } = outlook(mirror, audience, true);
  return stopsOf(behind ?? view, view, alaska);
}

test('the replay begins where the first round opens', () => {
  expect(stopsFor('control', played())).toMatchObject({ first: 3, last: 6, rounds: [3] });
});

test('a move an audience never saw is no stop of its replay', () => {
  expect(stopsFor('control', played()).moves).toEqual([4, 5, 6]);
  expect(stopsFor('washington', played()).moves).toEqual([4, 6]);
});

test('what is made known later is a stop where it became known', () => {
  const play = played({ kind: 'discloseMove', moveId: 'm1-5', to: 'public' });
  expect(stopsFor('washington', play).moves).toEqual([4, 6, 7]);
  expect(stopsFor('control', play).moves).toEqual([4, 5, 6]);
});

test('a bookmark on a move leads to the move, any other to where it was set', () => {
  const play = played(
    { kind: 'setBookmark', label: 'The list', moveId: 'm1-4' },
    { kind: 'setBookmark', label: 'Coffee' },
  );
  expect(stopsFor('control', play).bookmarks).toEqual([4, 8]);
});

test('the next stop lies strictly beyond the cursor', () => {
  expect(stopAfter([4, 6], 4)).toBe(6);
  expect(stopBefore([4, 6], 6)).toBe(4);
  expect(stopAfter([4, 6], 6)).toBe(6);
  expect(stopBefore([4, 6], 4, 3)).toBe(3);
});

test('steps by event stop at the end of what was done together, as far as it was learnt of', () => {
  const scores = ['B1', 'B2', 'B3'].map((criterion) => ({ criterion, value: 1 as const }));
  const play = played({ kind: 'giveScores', moveId: 'm1-4', evaluator: 'p2', scores });
  expect(stopsFor('control', play).events).toEqual([3, 4, 5, 6, 9]);
  expect(stopsFor('washington', play).events).toEqual([3, 4, 6]);
});

test('the largest swing comes first, where it was revealed, among those the audience knows', () => {
  const swings: Command[] = [...scored('m1-4', 1), ...scored('m1-5', -2)];
  expect(stopsFor('control', played(...swings)).swings).toEqual([10, 8]);
  expect(stopsFor('washington', played(...swings)).swings).toEqual([8]);
});

test('a swing that was taken back is none', () => {
  expect(stopsFor('control', played(...scored('m1-4', 1), { kind: 'undo' })).swings).toEqual([]);
});

test('going on from the last of some stops leads to the first', () => {
  expect([1, 10, 8, 9].map((version) => stopInTurn([10, 8, 9], version))).toEqual([10, 8, 9, 10]);
  expect(stopInTurn([], 4)).toBe(4);
});
