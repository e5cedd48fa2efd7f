import { expect, test } from 'vitest';
import { PointOfView } from '../../../src-renderer/screens/replay/point-of-view.ts';
import { stopAfter, stopBefore, stopsOf } from '../../../src-renderer/screens/replay/stops.ts';
import { played } from './history.ts';

function stopsFor(audience: string, { events, state }: ReturnType<typeof played>) {
  const view = new PointOfView(audience);
  view.follow(events);
  return stopsOf(events, view.end, state);
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
