import { z } from 'zod';
import { degrees, outcomes } from '../game/event/adjudication.ts';

/** A moment of a replay as the room is shown it: what is on the screen, and nothing else. */
export const slide = z.strictObject({
  /** As whom it is seen. */
  audience: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  round: z.strictObject({ number: z.number(), name: z.string() }).nullable(),
  /** What the room's clock showed then. */
  phase: z
    .strictObject({ name: z.string(), secondsLeft: z.number(), isPaused: z.boolean() })
    .nullable(),
  move: z
    .strictObject({
      id: z.string(),
      /** For control alone: its gaps would tell others that there was something between. */
      number: z.string().nullable(),
      seat: z.string(),
      action: z.string(),
      isPublic: z.boolean(),
      isWithdrawn: z.boolean(),
      ruling: z
        .strictObject({ outcome: z.enum(outcomes), degree: z.enum(degrees).nullable() })
        .nullable(),
      /** The value that counts by criterion, in the order of the pack; `null` while not rated. */
      scores: z.array(z.strictObject({ criterion: z.string(), value: z.number().nullable() })),
      net: z.number().nullable(),
    })
    .nullable(),
  /** The position after each move that had been scored. */
  points: z.array(
    z.strictObject({
      id: z.string(),
      seat: z.string(),
      round: z.number(),
      position: z.number(),
    }),
  ),
});
export type Slide = z.infer<typeof slide>;

/** What control has chosen to show of a replay in place of the live public view. */
export const presenting = z.strictObject({
  audience: z.string().min(1).max(80),
  version: z.number().int().min(0),
});
export type Presenting = z.infer<typeof presenting>;
