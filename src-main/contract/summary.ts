import { z } from 'zod';

/** A line of the library: how far, how many moves, how it went. */
export const sessionSummary = z.object({
  id: z.string(),
  title: z.string(),
  place: z.string(),
  date: z.string(),
  status: z.enum(['planned', 'running', 'finished']),
  sample: z.boolean(),
  pack: z.object({
    id: z.string(),
    version: z.string(),
    title: z.string(),
    /** Whose position it measures. */
    protagonist: z.string(),
  }),
  /** Rounds planned, and how many have been closed or are open. */
  rounds: z.object({ total: z.number(), closed: z.number(), open: z.number().nullable() }),
  /** Players and how many of them have a seat. */
  players: z.object({ total: z.number(), seated: z.number() }),
  /** Standing moves, and how many of them have nothing rated yet. */
  moves: z.number(),
  toScore: z.number(),
  /** Net position at the end; `null` when nothing is rated. */
  net: z.number().nullable(),
  /** Running net after each rated move. */
  positions: z.array(z.number()),
  /** Which session it goes on from, and where it left that: the last move there was, if any. */
  forkedFrom: z
    .object({
      sessionId: z.string(),
      version: z.number(),
      title: z.string(),
      round: z.number(),
      move: z.string().nullable(),
    })
    .nullable(),
  version: z.number(),
  /** When the last event was recorded, ISO 8601 UTC. */
  updatedAt: z.string(),
  /** When it was last opened here; `null` if never. */
  openedAt: z.string().nullable(),
});
export type SessionSummary = z.infer<typeof sessionSummary>;
