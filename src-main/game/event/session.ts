import { z } from 'zod';
import { clockTime, day, id, line, minutes, moment, optionalLine, optionalProse } from '../text.ts';

export const phases = ['brief', 'negotiate', 'move', 'adjudicate', 'score', 'hotWash'] as const;
export type Phase = (typeof phases)[number];

export const roundPlan = z.strictObject({
  name: optionalLine,
  /** Planned; 0 for a phase that is not held. */
  minutes: z.strictObject({
    brief: minutes,
    negotiate: minutes,
    move: minutes,
    adjudicate: minutes,
    score: minutes,
    hotWash: minutes,
  }),
  /** Minutes of break after the round. */
  breakAfter: minutes,
});
export type RoundPlan = z.infer<typeof roundPlan>;

export const details = z.strictObject({
  title: line,
  place: optionalLine,
  /** Empty while no date is set. */
  date: z.union([day, z.literal('')]),
  start: z.union([clockTime, z.literal('')]),
  /** Said at the head of every page of a report. */
  handling: optionalLine,
  facilitator: optionalLine,
});
export type Details = z.infer<typeof details>;

/** The exact pack a session is played with, for ever. */
export const packRef = z.strictObject({ id, version: z.string(), hash: z.string() });
export type PackRef = z.infer<typeof packRef>;

export const sessionEvents = {
  sessionCreated: details.extend({
    sessionId: id,
    pack: packRef,
    rounds: z.array(roundPlan).min(1).max(12),
    /** A rehearsal shipped with the product: it can be read, not changed. */
    sample: z.literal(true).optional(),
  }),
  /** Another version of its pack, before anything was logged. */
  packChanged: z.strictObject({ pack: packRef }),
  sessionDetailsChanged: details.partial(),
  roundsPlanned: z.strictObject({ rounds: z.array(roundPlan).min(1).max(12) }),
  sessionClosed: z.strictObject({}),
  sessionReopened: z.strictObject({ reason: optionalProse }),
  /** The first event of a fork after those it shares with its origin. */
  sessionForked: z.strictObject({
    sessionId: id,
    title: line,
    from: z.strictObject({
      sessionId: id,
      version: z.number().int().min(1),
      hash: z.string(),
      /**
       * What time it was there, when play goes on from it: the session is under way again, and a
       * clock that ran stands still since. A duplicate has none and stands as its origin does.
       */
      at: moment.optional(),
    }),
  }),
  summaryWritten: z.strictObject({ headline: optionalLine, text: optionalProse }),
};
