import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';
import { presenting, slide } from './slide.ts';

/** What control chooses for a session's projector. Kept with the library, not in the log. */
export const projectorSettings = z.object({
  theme: z.enum(['room', 'paper']),
  /** A quarter larger, with one move fewer. */
  isLarger: z.boolean(),
  hasTrajectory: z.boolean(),
  isBlank: z.boolean(),
  /** The display's id; any other than the facilitator's own when `null`. */
  display: z.string().max(80).nullable(),
});
export type ProjectorSettings = z.infer<typeof projectorSettings>;

/** As much of it as the projector itself is told. */
export const screenView = projectorSettings.omit({ display: true }).extend({
  /** False once, at the end. */
  isOpen: z.boolean(),
  /** A moment of a replay in place of the live public view, as control has chosen. */
  slide: slide.nullable(),
});
export type ScreenView = z.infer<typeof screenView>;

export const projectorState = projectorSettings.extend({
  /** Whether anybody shows it now. */
  isOn: z.boolean(),
  /** What of a replay is shown instead of the live public view. */
  presenting: presenting.nullable(),
  /** What it can be put on; none where a browser decides. */
  displays: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type ProjectorState = z.infer<typeof projectorState>;

const sessionId = z.string().min(1).max(80);
const base = oc.errors(errors);

/** The projector as control has it in hand. */
export const projectorContract = {
  /** How it stands: at once, then with every change. */
  state: base.input(z.object({ sessionId })).output(eventIterator(projectorState)),
  /** Answers the address to open, good once; `null` where its window opens by itself. */
  open: base.input(z.object({ sessionId })).output(z.object({ address: z.string().nullable() })),
  close: base.input(z.object({ sessionId })).output(z.object({})),
  set: base
    .input(z.object({ sessionId, change: projectorSettings.partial() }))
    .output(z.object({})),
  /** Shows a moment of a replay, or with `null` the live public view again. */
  present: base
    .input(z.object({ sessionId, presenting: presenting.nullable() }))
    .output(z.object({})),
};
