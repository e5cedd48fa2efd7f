import { describe, expect, test } from 'vitest';
import { addressOf, parseRoute, type Route } from '../../src-renderer/client/route.ts';

const routes: readonly Route[] = [
  { screen: 'library' },
  { screen: 'packs' },
  { screen: 'rescue' },
  { screen: 'pack', packId: 'a/b' },
  { screen: 'compare', sessionIds: ['one', 'two, and more'] },
  { screen: 'run', sessionId: 'a b' },
  { screen: 'replay', sessionId: 'x', at: 12 },
  { screen: 'replay', sessionId: 'x', shows: 'evidence' },
  { screen: 'run', sessionId: 'x', inject: 'i/1 & more' },
];

describe('where one is', () => {
  test.each(routes)('comes back from its address: $screen', (route) => {
    expect(parseRoute(addressOf(route))).toEqual(route);
  });

  test.each(['', '#/nowhere', '#/session/x/attic', '#/session/x/replay?at=soon', '#/pack/'])(
    'is the library when the address %j says nothing',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ screen: 'library' });
    },
  );
});
