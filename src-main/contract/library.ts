import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Command } from '../game/command.ts';
import { errors } from './errors.ts';
import { libraryInfo } from './summary.ts';

export type NewSession = Omit<Command<'createSession'>, 'kind'> & { readonly pack?: string };

const sessionRef = z.object({ sessionId: z.string().min(1).max(80) });
/** Judged by the rules, which name the field at fault. */
const forkAt = z.object({ version: z.number().optional(), title: z.string().optional() });
export type ForkAt = z.infer<typeof forkAt>;

const base = oc.errors(errors);

export const libraryContract = {
  list: base.output(libraryInfo),
  /**
   * The data of a `createSession` command, and the hash of the pack to play it with, the first
   * unless said; what is wrong with it is refused by field.
   */
  create: base
    .input(z.custom<NewSession>((value) => typeof value === 'object' && value !== null))
    .output(sessionRef),
  /** Puts the sample session into the library if it is not there. */
  openSample: base.output(sessionRef),
  /** A session of one's own that stands as the other does. */
  duplicate: base.input(sessionRef).output(sessionRef),
  /**
   * A session that goes on from any version of another, which stays as it is: from its end, and
   * called by where it left, unless said.
   */
  fork: base.input(sessionRef.extend(forkAt.shape)).output(sessionRef),
};
