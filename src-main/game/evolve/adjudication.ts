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
  adjudicationNarrated(state, { moveId, ...told }) {
    const move = workingMove(state, moveId);
    if (!move?.adjudication) return;
    const { degree: _degree, stage: _stage, stopped, ...ruled } = move.adjudication;
    // What is told anew to go on goes on, whatever was stopped before.
    const isSame = stopped && ruled.lasting === told.lasting;
    move.adjudication = { ...ruled, ...told, ...(isSame && { stopped }) };
  },
  effectStopped(state, { moveId, by, reason }, event) {
    const ruled = workingMove(state, moveId)?.adjudication;
    if (ruled) ruled.stopped = { at: event.recordedAt, by, reason };
  },
};
