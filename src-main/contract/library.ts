import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Command } from '../game/command.ts';
import { errors } from './errors.ts';
import { libraryPage, searchAsked, searchChoices, searchPage, shelfView, tag } from './shelf.ts';

export type NewSession = Omit<Command<'createSession'>, 'kind'> & { readonly pack?: string };

const sessionRef = z.object({ sessionId: z.string().min(1).max(80) });
/** Judged by the rules, which name the field at fault. */
const forkAt = z.object({ version: z.number().optional(), title: z.string().optional() });
export type ForkAt = z.infer<typeof forkAt>;

const nothing = z.object({});
const base = oc.errors(errors);

export const libraryContract = {
  /** A page of the library; the first of everything on the shelf unless said. */
  list: base.input(shelfView.optional()).output(libraryPage),
  /** Looks for damage in the whole file, which takes longer the larger it is. Once is enough. */
  check: base.output(nothing),
  search: base.input(searchAsked).output(searchPage),
  /** What a search can be narrowed to. */
  searchChoices: base.output(searchChoices),
  archive: base.input(sessionRef.extend({ isArchived: z.boolean() })).output(nothing),
  /** Refused for a session that is running or open, unless that is said. */
  trash: base.input(sessionRef.extend({ evenInUse: z.boolean().optional() })).output(nothing),
  restore: base.input(sessionRef).output(nothing),
  /** Deletes what is in the trash for good: all of these, or none. */
  purge: base.input(z.object({ sessionIds: z.array(sessionRef.shape.sessionId) })).output(nothing),
  tag: base
    .input(sessionRef.extend({ add: z.array(tag).optional(), remove: z.array(tag).optional() }))
    .output(nothing),
  /** A session with the setup of another: rounds, seats, roster and pack, and no moves. */
  template: base.input(sessionRef).output(sessionRef),
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
