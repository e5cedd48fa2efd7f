/** Who may know which words, by rules written down a second time and in another way. */
import type { EventData, EventKind, SessionEvent } from '../../src-main/game/event.ts';
import { findMove } from '../../src-main/game/find.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import { markersIn } from './arbitrary-session.ts';
import { noteWords } from './may-know-notes.ts';
import { inTheRoom, named } from './named.ts';

/** The words of an event that an audience may know, given the state after the event. */
export type Words<K extends EventKind> = (
  data: EventData<K>,
  audience: string,
  state: SessionState,
) => unknown;

function ofMove(data: { moveId: string }, audience: string, state: SessionState): unknown {
  const move = findMove(state, data.moveId);
  return move && named(audience, move.visibility, move.seat) && data;
}

function ofMoveWithoutReason(
  { reason: _reason, ...data }: { moveId: string; reason: string },
  audience: string,
  state: SessionState,
): unknown {
  return ofMove(data, audience, state);
}

/** What is not listed has no words, or keeps them with control. */
const words: { readonly [K in EventKind]?: Words<K> } = {
  sessionCreated: ({ facilitator }, audience) => inTheRoom(facilitator, audience),
  sessionDetailsChanged: ({ facilitator }, audience) => inTheRoom(facilitator, audience),
  participantAdded: inTheRoom,
  participantChanged: inTheRoom,
  moveLogged: ofMove,
  moveDrafted: ofMove,
  moveCompleted: ofMove,
  moveAmended: ofMoveWithoutReason,
  moveDisclosed: (data, audience) =>
    named(audience, data.to, data.move.seat) && [
      data.move,
      data.arguments,
      data.adjudication && { ...data.adjudication, override: null, stopped: null },
    ],
  argumentAdded: ofMove,
  moveAdjudicated: ofMove,
  adjudicationOverridden: ofMoveWithoutReason,
  adjudicationNarrated: ofMove,
  effectStopped: ofMoveWithoutReason,
  injectReleased: (data, audience) => named(audience, data.to) && data,
  injectDisclosed: (data, audience) => named(audience, data.to) && data,
  dealProposed: (data, audience) =>
    (!data.secret || named(audience, [...data.parties, ...(data.toldTo ?? [])])) && data,
  dealDisclosed: ({ terms, parties, to = 'public' }, audience) =>
    (named(audience, to) || parties.includes(audience)) && terms,
  ...noteWords,
};

function wordsFor(event: SessionEvent, audience: string, state: SessionState): unknown {
  const rule: Words<EventKind> | undefined = words[event.kind];
  return rule?.(event.data, audience, state);
}

/** The markers of all the words an audience may have come to know in a session. */
export function mayKnow(events: readonly SessionEvent[], audience: string): Set<string> {
  const timeline = new Timeline(events);
  const known = events.map((event) => wordsFor(event, audience, timeline.at(event.version)));
  return markersIn(JSON.stringify(known));
}
