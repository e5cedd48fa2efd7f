import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionSummary } from '../../src-main/contract/summary.ts';
import { netOf, standingMoves, totalsOf } from '../../src-main/game/scoring.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { summaryOf } from '../../src-main/session/summary.ts';
import { arbitrarySession } from '../game/arbitrary-session.ts';
import { gathered, revealed } from '../game/histories.ts';
import { minute, Play } from '../game/play.ts';

function summed({ state, events }: Play) {
  return summaryOf(state, events, alaska);
}

test('a summary of any session is one that can be sent, and agrees with its totals', () => {
  fc.assert(
    fc.property(arbitrarySession(90), ({ play }) => {
      const summary = summed(play);
      expect(sessionSummary.parse({ ...summary, openedAt: null })).toMatchObject(summary);
      const moves = standingMoves(play.state);
      expect(summary.moves).toBe(moves.length);
      expect(summary.toScore).toBe(moves.filter((move) => netOf(move, alaska) === null).length);
      expect(summary.positions).toHaveLength(summary.moves - summary.toScore);
      expect(summary.net).toBe(summary.positions.at(-1) ?? null);
      const { net } = totalsOf(play.state, alaska);
      expect(summary.net === null).toBe(net === null);
      expect(summary.net ?? 0).toBeCloseTo(net ?? 0, 9);
      expect(summary.version).toBe(play.events.length);
    }),
    { numRuns: 300 },
  );
});

test('a session that has not begun', () => {
  expect(summed(new Play().do(...gathered))).toEqual({
    id: 'session',
    title: 'Tabletop',
    place: '',
    date: '',
    status: 'planned',
    sample: false,
    pack: { id: 'alaska', version: alaska.version, title: alaska.title, protagonist: 'Beijing' },
    rounds: { total: 4, closed: 0, open: null },
    players: { total: 2, seated: 1 },
    moves: 0,
    toScore: 0,
    net: null,
    positions: [],
    forkedFrom: null,
    version: 6,
    updatedAt: minute(2),
  });
});

test('a session that goes on', () => {
  const play = new Play().do(
    ...revealed,
    { kind: 'closeRound', round: 1 },
    { kind: 'openRound', round: 2 },
    { kind: 'logMove', seat: 'moscow', action: 'Wait' },
    { kind: 'logMove', seat: 'moscow', action: 'Nothing' },
    { kind: 'withdrawMove', moveId: 'm2-14' },
  );
  const weight = alaska.criteria.find(({ id }) => id === 'B1')?.weight;
  expect(summed(play)).toMatchObject({
    status: 'running',
    rounds: { total: 4, closed: 1, open: 2 },
    moves: 2,
    toScore: 1,
    net: weight,
    positions: [weight],
  });
});
