import type { participantCommands } from '../command/session.ts';
import type { NewEvent } from '../event.ts';
import { allMoves, findParticipant } from '../find.ts';
import { refuse } from '../refusal.ts';
import type { SessionState } from '../state.ts';
import { knowsSeat } from './checks.ts';
import type { Deciders } from './decision.ts';
import { happened, idAt } from './decision.ts';

function hasScored(state: SessionState, evaluator: string): boolean {
  return allMoves(state).some((move) =>
    Object.values(move.scores).some((byEvaluator) => evaluator in byEvaluator),
  );
}

function hasLead(state: SessionState, seat: string): boolean {
  return state.participants.some((participant) => participant.seat === seat && participant.lead);
}

export const decideParticipants: Deciders<keyof typeof participantCommands> = {
  addParticipants(state, { participants }, { rules }) {
    const events: NewEvent[] = [];
    const led = new Set<string>();
    for (const [row, { seat, ...participant }] of participants.entries()) {
      const participantId = idAt('p', state, events.length);
      events.push({ kind: 'participantAdded', data: { participantId, ...participant } });
      if (seat === undefined) continue;
      const field = `participants.${row}.seat`;
      if (!knowsSeat(rules, seat)) return refuse('seat-unknown', field);
      if (participant.part !== 'player') return refuse('not-a-player', field);
      const lead = !led.has(seat) && !hasLead(state, seat);
      led.add(seat);
      events.push({ kind: 'seatAssigned', data: { participantId, seat, lead } });
    }
    return happened(...events);
  },
  changeParticipant(state, data) {
    const participant = findParticipant(state, data.participantId);
    if (!participant) return refuse('participant-unknown', 'participantId');
    const leaves = data.part !== undefined && data.part !== participant.part;
    if (leaves && hasScored(state, data.participantId)) {
      return refuse('participant-has-scores', 'part');
    }
    return happened({ kind: 'participantChanged', data });
  },
  removeParticipant(state, data) {
    if (!findParticipant(state, data.participantId)) {
      return refuse('participant-unknown', 'participantId');
    }
    if (hasScored(state, data.participantId)) return refuse('participant-has-scores');
    return happened({ kind: 'participantRemoved', data });
  },
  /** The first in a seat leads it unless said otherwise. */
  assignSeat(state, { participantId, seat, lead }, { rules }) {
    const participant = findParticipant(state, participantId);
    if (!participant) return refuse('participant-unknown', 'participantId');
    if (!knowsSeat(rules, seat)) return refuse('seat-unknown', 'seat');
    if (participant.part !== 'player' && hasScored(state, participantId)) {
      return refuse('participant-has-scores', 'participantId');
    }
    const leads = lead ?? (participant.seat === seat ? participant.lead : !hasLead(state, seat));
    return happened({ kind: 'seatAssigned', data: { participantId, seat, lead: leads } });
  },
  unassignSeat(state, data) {
    const participant = findParticipant(state, data.participantId);
    if (!participant) return refuse('participant-unknown', 'participantId');
    if (participant.seat === null) return happened();
    return happened({ kind: 'seatUnassigned', data });
  },
};
