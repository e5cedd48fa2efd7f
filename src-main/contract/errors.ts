import { z } from 'zod';
import type { RefusalCode } from '../game/refusal.ts';
import { refusalWords } from '../game/refusal.ts';
import type { FaultCode } from './faults.ts';
import { faultWords } from './faults.ts';

const refusalCodes = Object.keys(refusalWords) as [RefusalCode, ...RefusalCode[]];
const faultCodes = Object.keys(faultWords) as [FaultCode, ...FaultCode[]];

/** What a call can answer instead of its result. */
export const errors = {
  /** A rule says no; shown beside the field. */
  REFUSED: {
    status: 422,
    data: z.object({
      code: z.enum(refusalCodes),
      field: z.string().optional(),
      message: z.string(),
    }),
  },
  /** Shown on a page of its own, with the reference to quote. */
  FAULT: {
    status: 500,
    data: z.object({ code: z.enum(faultCodes), message: z.string(), reference: z.string() }),
  },
};
