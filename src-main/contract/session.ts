import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import type { Command } from '../game/command.ts';
import type { SessionEvent } from '../game/event.ts';
import type { Pack } from '../scenario/pack.ts';
import { errors } from './errors.ts';

const sessionId = z.string().min(1).max(80);
const base = oc.errors(errors);

/** Parsed with `parseEvent` where it arrives, so that an event is checked once. */
const event = z.custom<SessionEvent>((value) => typeof value === 'object' && value !== null);

export const sessionContract = {
  /** The pack the session is played with. Parsed with `packSchema` where it arrives. */
  pack: base
    .input(z.object({ sessionId }))
    .output(z.custom<Pack>((value) => typeof value === 'object' && value !== null)),
  /**
   * Events an audience may know, from after a version on: first those there are, in one batch
   * that may be empty, then each commit as it happens. Ends when the caller leaves.
   */
  follow: base
    .input(z.object({ sessionId, audience: z.string().min(1), after: z.number().int().min(0) }))
    .output(eventIterator(z.object({ events: z.array(event) }))),
  /** Durable when it answers. The command is parsed by the rules, which name the field at fault. */
  execute: base
    .input(z.object({ sessionId, command: z.custom<Command>() }))
    .output(z.object({ version: z.number() })),
};
