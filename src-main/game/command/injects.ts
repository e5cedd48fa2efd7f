import { z } from 'zod';
import { injectNumber, screenings, script, trigger } from '../event/injects.ts';
import { id, line, moment, optionalProse, prose, roundNumber } from '../text.ts';

/** Nobody named is for the rules to refuse, which know a word for it. */
const to = z.union([z.literal('public'), z.literal('control'), z.array(id).max(9)]);

/** As many as one command takes. */
export const mostInjects = 2000;

const written = script.extend({
  /** So that others of the same list can be triggered by it; given by the rules when left out. */
  injectId: id.optional(),
  /** The next free one of its round when left out. */
  number: injectNumber.optional(),
  round: roundNumber,
  trigger: trigger.optional(),
  targets: to.default('public'),
  expected: optionalProse.default(''),
  note: optionalProse.default(''),
  tests: script.shape.tests.default([]),
  source: script.shape.source.default([]),
});

export const injectCommands = {
  /** All of them or none. */
  writeInjects: z.strictObject({
    injects: z.array(written).min(1).max(mostInjects),
    imported: z.boolean().default(false),
  }),
  /** Only fields that differ become part of the amendment. */
  amendInject: script
    .partial()
    .extend({ injectId: id, targets: to.optional(), reason: optionalProse.default('') }),
  /** Also brings back one that was skipped. */
  scheduleInject: z.strictObject({
    injectId: id,
    round: roundNumber,
    trigger: trigger.optional(),
  }),
  /** Title and text left out are the deck's; both are needed for one made up on the spot. */
  releaseInject: z.strictObject({
    injectId: id.optional(),
    title: line.optional(),
    text: prose.optional(),
    to: to.default('public'),
    onScreen: z.enum(screenings).optional(),
    /** Stops the clock in the same moment, if it runs. */
    pause: z.boolean().default(false),
    occurredAt: moment.optional(),
  }),
  deferInject: z.strictObject({
    injectId: id,
    round: roundNumber,
    reason: optionalProse.default(''),
  }),
  skipInject: z.strictObject({ injectId: id, reason: prose }),
  discloseInject: z.strictObject({
    injectId: id,
    to,
    onScreen: z.enum(screenings).optional(),
  }),
};
