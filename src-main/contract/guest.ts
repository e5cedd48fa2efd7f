/**
 * Everything a guest can ask of main: somebody the door let in to one session as one audience.
 * There is no session and no audience in its questions, for those are settled by its grant; and
 * there is nothing here that changes what happened.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import type { SessionEvent } from '../game/event.ts';
import { glyphs, tones } from '../scenario/pack.ts';
import { errors } from './errors.ts';
import { screenView } from './projector.ts';

/** A pack without what only players and control may read: what is left draws seats and sums. */
export const guestPack = z.object({
  protagonist: z.object({ name: z.string() }),
  seats: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      name: z.string(),
      glyph: z.enum(glyphs),
      tone: z.enum(tones),
    }),
  ),
  criteria: z.array(
    z.object({ id: z.string(), kind: z.enum(['benefit', 'fear']), weight: z.number() }),
  ),
});
export type GuestPack = z.infer<typeof guestPack>;

/** What a guest is told first. */
export const welcome = z.object({
  sessionId: z.string(),
  audience: z.string(),
  /** Main's clock, ISO 8601 UTC: a guest on another machine may have a wrong one. */
  now: z.string(),
  /** Another one: nothing that was told before is known to hold. */
  library: z.string(),
  pack: guestPack,
});
export type Welcome = z.infer<typeof welcome>;

/** Parsed with `parseEvent` where it arrives, so that an event is checked once. */
const event = z.custom<SessionEvent>((value) => typeof value === 'object' && value !== null);
const base = oc.errors(errors);

export const guestContract = {
  welcome: base.output(welcome),
  /** Events the guest's audience may know, from after a version on: as `session.follow`. */
  follow: base
    .input(z.strictObject({ after: z.number().int().min(0) }))
    .output(eventIterator(z.object({ events: z.array(event) }))),
  /** How control wants it shown: at once, then with every change. Ends when it is closed. */
  screen: base.output(eventIterator(screenView)),
  /** The key in the projector's window. */
  blank: base.input(z.strictObject({ isBlank: z.boolean() })).output(z.object({})),
};
