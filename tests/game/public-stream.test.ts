/**
 * What leaves for an audience, against what the log itself has made known. What is known is read
 * off control's own states, moment by moment, and nothing of the filter is used for it.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterFor } from '../../src-main/game/audience.ts';
import type { Visibility } from '../../src-main/game/event/moves.ts';
import type { Deal, Move, Round, SessionState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import { arbitrarySession, markersIn } from './arbitrary-session.ts';
import { seats } from './arbitrary/making.ts';

type Sees = (visibility: Visibility, seat?: string) => boolean;

function seesAs(audience: string): Sees {
  return (visibility, seat) =>
    visibility === 'public' ||
    audience === seat ||
    (Array.isArray(visibility) && visibility.includes(audience));
}

/** How it read before, why, and blind scores are not among what is said of a move. */
function ofMove(move: Move): unknown {
  const { title, action, effect, targets, adjudication } = move;
  const { ruling, narration, lasting, stage } = adjudication ?? {};
  return [title, action, effect, targets, move.arguments, ruling, narration, lasting, stage];
}

function ofDeal(sees: Sees, { parties, toldTo, secret, terms }: Deal): unknown {
  return (!secret || sees([...parties, ...toldTo])) && terms;
}

function ofRound(audience: string, { moves, releases, notes, attachments, plan }: Round): unknown {
  const sees = seesAs(audience);
  return [
    plan.name,
    moves.filter(({ visibility, seat }) => sees(visibility, seat)).map(ofMove),
    releases.filter(({ to }) => sees(to)).map(({ title, text }) => [title, text]),
    notes
      .filter(({ visibility }) => sees(visibility))
      .map(({ text, speaker }) => [text, audience !== 'public' && speaker]),
    attachments.filter(({ visibility }) => sees(visibility)).map(({ name }) => name),
  ];
}

function knownIn(state: SessionState, audience: string): unknown {
  const { title, place, handling, facilitator } = state.session;
  const people = audience === 'public' ? [] : [facilitator, state.participants];
  return [
    [title, place, handling, ...people],
    state.rounds.map((round) => ofRound(audience, round)),
    state.deals.map((deal) => ofDeal(seesAs(audience), deal)),
  ];
}

function leaks(audience: string, runs: number): void {
  fc.assert(
    fc.property(arbitrarySession(45), ({ play: { events } }) => {
      const timeline = new Timeline(events);
      const filter = filterFor(audience);
      const known = new Set<string>();
      // Nothing leaves before it is known: not even one event early.
      for (const event of events) {
        const told = filter(event);
        for (const words of markersIn(
          JSON.stringify(knownIn(timeline.at(event.version), audience)),
        ))
          known.add(words);
        const left = told ? [...markersIn(JSON.stringify(told))] : [];
        expect(left.filter((words) => !known.has(words))).toEqual([]);
      }
    }),
    { numRuns: runs },
  );
}

test('the public stream of 1,000 sessions holds no private text', () => leaks('public', 1000));

test.each(seats)('what leaves for %s holds nothing it may not know', (seat) => leaks(seat, 200));

test('everything the log makes public leaves for the public', () => {
  fc.assert(
    fc.property(arbitrarySession(), ({ play: { events } }) => {
      const timeline = new Timeline(events);
      const filter = filterFor('public');
      const told = new Set<string>();
      for (const event of events) {
        for (const words of markersIn(JSON.stringify(filter(event)))) told.add(words);
        const known = markersIn(JSON.stringify(knownIn(timeline.at(event.version), 'public')));
        expect([...known].filter((words) => !told.has(words))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});
