import { z } from 'zod';
import { outcomes } from '../game/event/adjudication.ts';

const name = z.string().min(1).max(40);
const reason = z.string().min(1).max(200);

/** A way to adjudicate a move. */
export const methodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('consensus'), name }),
  z.strictObject({ kind: z.literal('umpire'), name }),
  z.strictObject({
    kind: z.literal('dice'),
    name,
    dice: z.strictObject({
      count: z.number().int().min(1).max(6),
      sides: z.number().int().min(2).max(100),
    }),
    /** Sums that usually have to be reached. */
    targets: z.array(z.number().int().min(1).max(600)).max(20),
    /** Offered; others can be typed. */
    modifiers: z.array(z.strictObject({ value: z.number().int().min(-6).max(6), reason })).max(12),
  }),
  z.strictObject({
    kind: z.literal('draw'),
    name,
    /** What a draw starts from; they sum to 100. */
    shares: z.array(
      z.strictObject({ outcome: z.enum(outcomes), percent: z.number().min(0).max(100) }),
    ),
  }),
  z.strictObject({ kind: z.literal('vote'), name }),
]);
