import type { adjudicationEvents } from '../event/adjudication.ts';
import type { Handlers } from './handlers.ts';
import { workingMove } from './handlers.ts';

export const evolveAdjudication: Handlers<keyof typeof adjudicationEvents> = {
  moveAdjudicated(state, { moveId, ...adjudication }, event) {
    const move = workingMove(state, moveId);
    if (move) move.adjudication = { ...adjudication, at: event.recordedAt };
  },
  adjudicationOverridden(state, { moveId, by, reason, ...adjudication }, event) {
    const move = workingMove(state, moveId);
    if (!move) return;
    move.adjudication = { ...adjudication, at: event.recordedAt, override: { by, reason } };
  },
};
