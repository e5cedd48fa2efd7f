import { z } from 'zod';
import { id, minutes, moreMinutes, roundNumber } from '../text.ts';
import { phases } from './session.ts';

const phase = z.enum(phases);

export const roundEvents = {
  roundOpened: z.strictObject({ round: roundNumber }),
  roundClosed: z.strictObject({ round: roundNumber }),
  /** Moves put in an order by hand; a move that is not named keeps its place. */
  roundReordered: z.strictObject({ round: roundNumber, order: z.array(id).min(2).max(999) }),
  phaseStarted: z.strictObject({ round: roundNumber, phase, minutes }),
  phasePaused: z.strictObject({ round: roundNumber }),
  phaseResumed: z.strictObject({ round: roundNumber }),
  /** Minutes more, or fewer where they are negative. */
  phaseExtended: z.strictObject({ round: roundNumber, minutes: moreMinutes }),
  phaseEnded: z.strictObject({ round: roundNumber }),
};
