/**
 * Whoever learns of a move or a deal late sees what those see who knew from the start, but for how
 * a move read before it was amended and what control keeps to itself.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsFor } from '../../src-main/game/audience.ts';
import { knowersOf } from '../../src-main/game/deals.ts';
import type { Visibility } from '../../src-main/game/event/moves.ts';
import { fold } from '../../src-main/game/evolve.ts';
import { allMoves, findMove } from '../../src-main/game/find.ts';
import type { Deal, Move, SessionState } from '../../src-main/game/state.ts';
import { arbitrarySession } from './arbitrary-session.ts';
import { seats } from './arbitrary/making.ts';

const audiences = fc.constantFrom('public', ...seats);

function named(audience: string, visibility: Visibility, seat?: string): boolean {
  if (audience === seat || visibility === 'public') return true;
  return visibility !== 'control' && visibility.includes(audience);
}

function maySee(audience: string, { visibility, seat }: Move): boolean {
  return named(audience, visibility, seat);
}

/** The values of the revealed scores and of the reconciled ones; when they were given is control's. */
function valuesOf({ scores, reconciled }: Move) {
  const given = Object.entries(scores).flatMap(([criterion, by]) =>
    Object.entries(by).flatMap(([evaluator, { value, revealed }]) =>
      revealed ? [`${criterion} ${evaluator} ${value}`] : [],
    ),
  );
  const agreed = Object.entries(reconciled).map(
    ([criterion, { value }]) => `${criterion} ${value}`,
  );
  return [given.toSorted(), agreed.toSorted()];
}

function whatIsKnown(move: Move, knowsDeal: (id: string) => boolean) {
  const { id, round, seq, seat, title, action, effect, instruments, targets, visibility } = move;
  const { recordedAt, occurredAt, status, withdrawnAt, estimates, revealedAt, disclosed } = move;
  const declared = {
    id,
    round,
    seq,
    seat,
    title,
    action,
    effect,
    instruments,
    targets,
    visibility,
  };
  const judged = { recordedAt, occurredAt, status, withdrawnAt, estimates, revealedAt, disclosed };
  const { override, stopped, ...ruled } = move.adjudication ?? {};
  return {
    ...declared,
    ...judged,
    deals: (move.deals ?? []).filter(knowsDeal).toSorted(),
    arguments: move.arguments,
    adjudication: ruled,
    isOverridden: override !== undefined,
    stoppedAt: stopped?.at,
    values: valuesOf(move),
  };
}

test('a move that was learnt late is the move that was known all along', () => {
  fc.assert(
    fc.property(arbitrarySession(75), audiences, ({ play: { state, events } }, audience) => {
      const mirror = fold(eventsFor(audience, events));
      const knowsDeal = (id: string) => mirror.deals.some((deal) => deal.id === id);
      for (const move of allMoves(state).filter((one) => maySee(audience, one))) {
        const seen = findMove(mirror, move.id);
        expect(seen && whatIsKnown(seen, knowsDeal)).toEqual(whatIsKnown(move, knowsDeal));
      }
    }),
    { numRuns: 300 },
  );
});

/** Moves that are named are those the audience sees; it may remember others. */
function dealKnown(deal: Deal, audience: string, whole: SessionState) {
  return {
    ...deal,
    history: deal.history.map(({ status, at, moveId }) => {
      const move = moveId === null ? undefined : findMove(whole, moveId);
      return { status, at, moveId: move && maySee(audience, move) ? moveId : null };
    }),
  };
}

test('a deal that was learnt late is the deal that was known all along, and no other is known', () => {
  fc.assert(
    fc.property(arbitrarySession(75), audiences, ({ play: { state, events } }, audience) => {
      const mirror = fold(eventsFor(audience, events));
      const told = (deals: readonly Deal[]) =>
        deals
          .filter((deal) => named(audience, knowersOf(deal)))
          .map((deal) => dealKnown(deal, audience, state))
          .toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(told(mirror.deals)).toEqual(told(state.deals));
      expect(mirror.deals).toHaveLength(told(mirror.deals).length);
    }),
    { numRuns: 300 },
  );
});

test('moves stand in the order in which control has them', () => {
  fc.assert(
    fc.property(arbitrarySession(75), audiences, ({ play: { state, events } }, audience) => {
      // Who knows one of two moves that change places is not told of it.
      fc.pre(events.every(({ kind }) => kind !== 'roundReordered'));
      const mirror = fold(eventsFor(audience, events));
      const order = (of: SessionState) =>
        allMoves(of)
          .map(({ id }) => id)
          .filter((id) => {
            const move = findMove(state, id);
            return move && maySee(audience, move);
          });
      expect(order(mirror)).toEqual(order(state));
    }),
    { numRuns: 300 },
  );
});
