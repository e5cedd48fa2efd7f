import { z } from 'zod';
import { phases } from '../event/session.ts';
import { id, minutes, moreMinutes, roundNumber } from '../text.ts';

const none = z.strictObject({});

export const roundCommands = {
  openRound: z.strictObject({ round: roundNumber }),
  closeRound: z.strictObject({ round: roundNumber }),
  /** Moves that are not named keep their place. */
  reorderRound: z.strictObject({ round: roundNumber, order: z.array(id).min(2).max(999) }),
  /** Minutes left out are the plan's. */
  startPhase: z.strictObject({ phase: z.enum(phases), minutes: minutes.optional() }),
  pausePhase: none,
  resumePhase: none,
  extendPhase: z.strictObject({ minutes: moreMinutes }),
  endPhase: none,
};
