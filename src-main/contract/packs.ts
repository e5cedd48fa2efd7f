import { oc } from '@orpc/contract';
import { z } from 'zod';
import { longestPackFile } from '../scenario/pack-file.ts';
import type { PackProblemCode } from '../scenario/pack-problem.ts';
import type { Pack } from '../scenario/pack.ts';
import { errors } from './errors.ts';
import { textFile } from './report.ts';

const id = z.string().min(1).max(80);
const hash = z.string().length(64);
const base = oc.errors(errors);

const packVersion = z.object({
  version: z.string(),
  hash,
  /** `null` for one that comes with Tabletop. */
  savedAt: z.string().nullable(),
});
export type PackVersionEntry = z.infer<typeof packVersion>;

/** A line of the list of packs, as its newest version has it. */
export const packEntry = z.object({
  id: z.string(),
  title: z.string(),
  /** Whose position it measures. */
  protagonist: z.string(),
  /** Comes with Tabletop, and is not changed. */
  isShipped: z.boolean(),
  isArchived: z.boolean(),
  /** Something has been typed that is in no version yet. */
  isEdited: z.boolean(),
  seats: z.number(),
  criteria: z.number(),
  injects: z.number(),
  rounds: z.number(),
  /** Newest first. */
  versions: z.array(packVersion).min(1),
});
export type PackEntry = z.infer<typeof packEntry>;

const problem = z.object({
  code: z.custom<PackProblemCode>((value) => typeof value === 'string'),
  path: z.string(),
  message: z.string(),
});
const problems = z.array(problem).min(1);

/** What came of a pack from outside: it is there, or all that is wrong with it. */
const packOutcome = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), id: z.string(), version: z.string(), hash }),
  z.object({ ok: z.literal(false), problems }),
]);
export type PackOutcome = z.infer<typeof packOutcome>;

/** The packs of the library: those that come with Tabletop, and one's own. */
export const packsContract = {
  /** Those that come with Tabletop first, in the order in which they are offered. */
  list: base.output(z.object({ packs: z.array(packEntry) })),
  /** Any version of any pack. Parsed with `packSchema` where it arrives. */
  read: base
    .input(z.object({ hash }))
    .output(z.custom<Pack>((value) => typeof value === 'object' && value !== null)),
  /** A pack of one's own, version 1.0, that begins as another is. */
  duplicate: base.input(z.object({ hash })).output(z.object({ id: z.string() })),
  /**
   * The next version of a pack of one's own; what was typed is then no draft any more.
   * `base` is the version it was made from, and has to be the newest.
   */
  save: base.input(z.object({ id, base: hash, pack: z.unknown() })).output(packOutcome),
  archive: base.input(z.object({ id, isArchived: z.boolean() })).output(z.object({})),
  /** A file as `export` writes it: all of it, or nothing. */
  import: base.input(z.object({ text: z.string().max(longestPackFile) })).output(packOutcome),
  export: base.input(z.object({ hash })).output(textFile),
  /** The JSON Schema of a pack's file. */
  schema: base.output(textFile),
};
