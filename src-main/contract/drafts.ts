import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';

/** A session, or what else is written in parts: `pack/alaska-2`. */
const sessionId = z.string().min(1).max(80);
/** Which field: a path such as `composer/beijing`. */
const key = z.string().min(1).max(200);
const base = oc.errors(errors);

/** Text being typed, kept as it is typed. At most 500,000 characters each, as a pack may have. */
export const draftsContract = {
  read: base.input(z.object({ sessionId })).output(z.record(z.string(), z.string())),
  /** An empty text removes the draft. */
  write: base
    .input(z.object({ sessionId, key, text: z.string().max(500_000) }))
    .output(z.object({ savedAt: z.string() })),
};
