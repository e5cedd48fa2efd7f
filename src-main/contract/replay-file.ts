/** A session written down to be replayed: what the page of a replay file finds in itself. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { SessionEvent } from '../game/event.ts';
import { packSchema } from '../scenario/pack.ts';
import { errors } from './errors.ts';

/** Parsed with `parseEvent` where it is read. */
const event = z.custom<SessionEvent>((value) => typeof value === 'object' && value !== null);

export const filedReplay = z.strictObject({
  format: z.literal('tabletop-replay'),
  formatVersion: z.literal(1),
  sessionId: z.string().min(1).max(80),
  /** Who may have it; the log is what they may know. */
  audience: z.string().min(1).max(80),
  chathamHouse: z.boolean(),
  /** ISO 8601, UTC. */
  savedAt: z.string(),
  pack: packSchema,
  events: z.array(event),
  /** Smaller copies as `data:` addresses, by the SHA-256 of the original. */
  photos: z.record(z.string(), z.string().startsWith('data:image/')).default({}),
});
export type FiledReplay = z.infer<typeof filedReplay>;

export const replayFileRequest = z.strictObject({
  sessionId: z.string().min(1).max(80),
  audience: z.string().min(1).max(80),
  chathamHouse: z.boolean(),
  /** With the photos its audience may see, unless said. */
  photos: z.boolean().optional(),
});
export type ReplayFileRequest = z.infer<typeof replayFileRequest>;

const measured = z.object({
  /** Of the whole file. */
  bytes: z.number(),
  /** How many it holds. */
  photos: z.number(),
});
export type MeasuredReplay = z.infer<typeof measured>;

const base = oc.errors(errors);
/** How often something of the roster was replaced in what was said. */
const replaced = z.number();

export const replayFileContract = {
  /** What it would come to. */
  measure: base.input(replayFileRequest).output(measured),
  /** The file's text, for a page that saves it itself. */
  read: base
    .input(replayFileRequest)
    .output(z.object({ name: z.string(), media: z.string(), text: z.string(), replaced })),
  /** Asks where, then writes it there; `path` is `null` when the person cancelled. */
  save: base.input(replayFileRequest).output(z.object({ path: z.string().nullable(), replaced })),
};
