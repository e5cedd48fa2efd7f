import type { participantEvents } from '../event/participants.ts';
import type { Handlers, Working } from './handlers.ts';

function find(state: Working, id: string) {
  return state.participants.find((participant) => participant.id === id);
}

export const evolveParticipants: Handlers<keyof typeof participantEvents> = {
  participantAdded(state, { participantId, name, affiliation, part }) {
    state.participants.push({
      id: participantId,
      name,
      affiliation,
      part,
      seat: null,
      lead: false,
    });
  },
  participantChanged(state, { participantId, ...changes }) {
    const participant = find(state, participantId);
    if (!participant) return;
    Object.assign(participant, changes);
    if (participant.part === 'player') return;
    participant.seat = null;
    participant.lead = false;
  },
  participantRemoved(state, { participantId }) {
    state.participants = state.participants.filter(({ id }) => id !== participantId);
  },
  seatAssigned(state, { participantId, seat, lead }) {
    const participant = find(state, participantId);
    if (!participant) return;
    if (lead) {
      for (const other of state.participants) if (other.seat === seat) other.lead = false;
    }
    participant.part = 'player';
    participant.seat = seat;
    participant.lead = lead;
  },
  seatUnassigned(state, { participantId }) {
    const participant = find(state, participantId);
    if (!participant) return;
    participant.seat = null;
    participant.lead = false;
  },
};
