import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';

const sessionId = z.string().min(1).max(80);
/** Which field: a path such as `composer/beijing`. */
const key = z.string().min(1).max(200);
const base = oc.errors(errors);

/** Text being typed, kept as it is typed. At most 200,000 characters each. */
export const draftsContract = {
  read: base.input(z.object({ sessionId })).output(z.record(z.string(), z.string())),
  /** An empty text removes the draft. */
  write: base
    .input(z.object({ sessionId, key, text: z.string().max(200_000) }))
    .output(z.object({ savedAt: z.string() })),
};
