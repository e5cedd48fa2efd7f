/** Who may know which words, by rules written down a second time and in another way. */
import type { SessionEvent } from '../../src-main/game/event.ts';
import type { Visibility } from '../../src-main/game/event/moves.ts';
import { findMove } from '../../src-main/game/find.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import { markersIn } from './arbitrary-session.ts';

function named(audience: string, visibility: Visibility, seat?: string): boolean {
  if (audience === seat || visibility === 'public') return true;
  return Array.isArray(visibility) && visibility.includes(audience);
}

function seesMove(state: SessionState, moveId: string, audience: string): boolean {
  const move = findMove(state, moveId);
  return move !== undefined && named(audience, move.visibility, move.seat);
}

function seesDeal(state: SessionState, dealId: string, audience: string): boolean {
  const deal = state.deals.find(({ id }) => id === dealId);
  return deal !== undefined && (!deal.secret || deal.parties.includes(audience));
}

/** The words of an event that an audience may know, given the state after the event. */
function wordsFor(event: SessionEvent, state: SessionState, audience: string): unknown {
  const seat = audience !== 'public';
  switch (event.kind) {
    case 'sessionCreated':
    case 'sessionDetailsChanged':
      return seat && event.data.facilitator;
    case 'participantAdded':
    case 'participantChanged':
      return seat && event.data;
    case 'moveLogged':
    case 'moveDrafted':
    case 'moveCompleted':
      return seesMove(state, event.data.moveId, audience) && event.data;
    case 'moveAmended':
      return seesMove(state, event.data.moveId, audience) && { ...event.data, reason: '' };
    case 'moveDisclosed':
      return named(audience, event.data.to, event.data.move.seat) && event.data;
    case 'argumentAdded':
    case 'moveAdjudicated':
      return seesMove(state, event.data.moveId, audience) && event.data;
    case 'adjudicationOverridden':
      return seesMove(state, event.data.moveId, audience) && { ...event.data, reason: '' };
    case 'injectReleased':
      return named(audience, event.data.to) && event.data;
    case 'dealProposed':
      return seesDeal(state, event.data.dealId, audience) && event.data;
    case 'dealDisclosed':
      return event.data;
    case 'noteTaken':
      return (
        named(audience, event.data.visibility) && [event.data.text, seat && event.data.speaker]
      );
    case 'attachmentAdded':
      return named(audience, event.data.visibility) && event.data;
    default:
      return '';
  }
}

/** The markers of all the words an audience may have come to know in a session. */
export function mayKnow(events: readonly SessionEvent[], audience: string): Set<string> {
  const timeline = new Timeline(events);
  const words = events.map((event) => wordsFor(event, timeline.at(event.version), audience));
  return markersIn(JSON.stringify(words));
}
