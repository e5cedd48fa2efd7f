import { z } from 'zod';
import { phases } from '../event/session.ts';
import { minutes, roundNumber } from '../text.ts';

const none = z.strictObject({});

export const roundCommands = {
  openRound: z.strictObject({ round: roundNumber }),
  closeRound: z.strictObject({ round: roundNumber }),
  /** Minutes left out are the plan's. */
  startPhase: z.strictObject({ phase: z.enum(phases), minutes: minutes.optional() }),
  pausePhase: none,
  resumePhase: none,
  extendPhase: z.strictObject({ minutes: minutes.min(1) }),
  endPhase: none,
};
