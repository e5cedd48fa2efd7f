import { z } from 'zod';
import { id, line, minutes, moment, optionalProse, prose, roundNumber } from '../text.ts';
import { visibility } from './moves.ts';
import { phases } from './session.ts';

/** What an inject waits for within its round; see `dueInjects`. */
export const trigger = z.discriminatedUnion('by', [
  /** Nothing but its round. */
  z.strictObject({ by: z.literal('round') }),
  /** Minutes into a phase of its round. */
  z.strictObject({ by: z.literal('phase'), phase: z.enum(phases), minute: minutes }),
  /** Minutes the clock has run since the first phase of its round was started. */
  z.strictObject({ by: z.literal('clock'), minute: minutes }),
  /** The release of another inject. */
  z.strictObject({ by: z.literal('inject'), injectId: id }),
  /** A move that is linked to another inject. */
  z.strictObject({ by: z.literal('answer'), injectId: id }),
  /** The move with this number, made already or still to come. */
  z.strictObject({
    by: z.literal('move'),
    round: roundNumber,
    seq: z.number().int().min(1).max(999),
  }),
]);
export type Trigger = z.infer<typeof trigger>;

/** How much of a release the projector shows. */
export const screenings = ['nothing', 'headline', 'full'] as const;
export type Screening = (typeof screenings)[number];

/** A name for an inject within its deck, such as `3.2`. */
export const injectNumber = z.string().trim().min(1).max(20);
/** A paragraph of the source text, such as `¶14`. */
const paragraph = z.string().regex(/^¶[1-9]\d{0,3}$/);

/** What an inject says, to whom, and what control should know of it. */
export const script = z.strictObject({
  title: line,
  text: prose,
  /** Whom it is meant for. */
  targets: visibility,
  /** What control expects the seats to do. */
  expected: optionalProse,
  /** For control alone. */
  note: optionalProse,
  /** Criteria it is meant to test. */
  tests: z.array(id).max(12),
  source: z.array(paragraph).max(20),
});
export type Script = z.infer<typeof script>;

const onScreen = z.enum(screenings).optional();

export const injectEvents = {
  injectWritten: script.extend({
    injectId: id,
    number: injectNumber,
    round: roundNumber,
    trigger: trigger.optional(),
    /** Came with a list of injects from a file. */
    imported: z.boolean().optional(),
  }),
  /** The fields as they are from now on; how they were stays in the log. */
  injectAmended: script.partial().extend({ injectId: id, reason: optionalProse }),
  /** Without a trigger it waits for nothing but its round. */
  injectScheduled: z.strictObject({
    injectId: id,
    round: roundNumber,
    trigger: trigger.optional(),
  }),
  /** Carries its words: an audience has no deck to look them up in. */
  injectReleased: z.strictObject({
    injectId: id,
    round: roundNumber,
    title: line,
    text: prose,
    to: visibility,
    /** Its number in the deck; for control alone, since gaps would tell. */
    number: injectNumber.optional(),
    /** Absent means the headline. What is not public is never on the projector. */
    onScreen,
  }),
  injectDeferred: z.strictObject({ injectId: id, round: roundNumber, reason: optionalProse }),
  injectSkipped: z.strictObject({ injectId: id, reason: prose }),
  /** Carries the inject as it was released, so that whoever learns of it now can fold it. */
  injectDisclosed: z.strictObject({
    injectId: id,
    to: visibility,
    round: roundNumber,
    title: line,
    text: prose,
    /** When it was released. */
    at: moment,
    onScreen,
  }),
};
