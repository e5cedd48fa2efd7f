/** What is asked of main when the library is damaged, whether or not it could be opened. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { phases } from '../game/event/session.ts';
import { glyphs, tones } from '../scenario/pack.ts';
import { errors } from './errors.ts';

const fault = errors.FAULT.data;

const knownSession = z.object({
  id: z.string(),
  title: z.string(),
  /** Entries from the first on that can be read and follow from each other. */
  sound: z.number(),
  /** Entries behind those; at least so many. */
  lost: z.number(),
  isWhole: z.boolean(),
});
export type KnownSession = z.infer<typeof knownSession>;

const again = z.object({
  /** Titles of sessions the backup has nothing of. */
  sessions: z.array(z.string()),
  moves: z.array(z.object({ title: z.string(), number: z.string() })),
  /** Other entries that can be read in the library and are not in the backup. */
  entries: z.number(),
  /** Entries that cannot be read any more; at least so many. */
  unread: z.number(),
});
export type Again = z.infer<typeof again>;

const rescueBackup = z.object({
  /** Of its file, which is how it is asked for. */
  name: z.string(),
  at: z.string(),
  /** What it holds; `null` when it cannot be read from end to end. */
  holds: z
    .object({
      sessions: z.number(),
      /** The session that was written last, and its last move. */
      last: z.object({ title: z.string(), move: z.string().nullable() }).nullable(),
    })
    .nullable(),
  /** It was not looked into: that takes more memory than there may be. */
  isTooLarge: z.boolean(),
  /** What it lacks of the library; `null` when nothing of that can be read. */
  again: again.nullable(),
});
export type RescueBackup = z.infer<typeof rescueBackup>;

const rescueKnown = z.object({
  /** `null` when nothing is wrong. */
  fault: fault.nullable(),
  file: z.string(),
  /** When the fault was met. */
  foundAt: z.string(),
  /** When something was last written; `null` when not even that can be said. */
  writtenAt: z.string().nullable(),
  /** `null` when nothing can be read. */
  sessions: z.array(knownSession).nullable(),
  /** The library was not looked into: that takes more memory than there may be. */
  isTooLarge: z.boolean(),
  /** Those looked into, newest first. */
  backups: z.array(rescueBackup),
  /** Older ones that have not been looked into. */
  older: z.number(),
  /** Moves logged lately, for the ruler. */
  marks: z.array(z.object({ at: z.string(), glyph: z.enum(glyphs), tone: z.enum(tones) })),
  /** The clock of the session that runs. */
  room: z
    .object({
      title: z.string(),
      clock: z.object({
        phase: z.enum(phases),
        startedAt: z.string(),
        minutes: z.number(),
        pausedAt: z.string().nullable(),
        pausedFor: z.number(),
      }),
    })
    .nullable(),
  /** Bytes free where the library is; `null` when the system does not say. */
  free: z.number().nullable(),
});
export type RescueKnown = z.infer<typeof rescueKnown>;

const restored = z.object({
  /** Of the backup. */
  at: z.string(),
  /** Where the damaged library is now. */
  kept: z.string().nullable(),
  again: again.nullable(),
});
export type Restored = z.infer<typeof restored>;

const nothing = z.object({});
const base = oc.errors(errors);

/** Tells one library from another that takes its place, also after a restart. */
const libraryMark = z.string();

export const rescueContract = {
  /**
   * Which library is served: `open`, or a `copy` in memory of what could be read of a damaged one,
   * or none because of a fault. And what was restored since the program was started.
   */
  state: base.output(
    z.object({
      serves: z.enum(['open', 'copy', 'nothing']),
      fault: fault.nullable(),
      restored: restored.nullable(),
      library: libraryMark,
    }),
  ),
  /** Which library is served, now and whenever it has been opened anew, the same one too. */
  watch: base.output(eventIterator(z.object({ library: libraryMark }))),
  /** Looks into the library and its newest backups; into all of them when asked to. */
  known: base.input(z.object({ older: z.boolean() })).output(rescueKnown),
  /** Puts a backup in the place of the library, which is kept beside it, and opens it. */
  restore: base.input(z.object({ name: z.string().max(300) })).output(nothing),
  /** Keeps the library beside a new one. */
  beginAnew: base.output(nothing),
  /** Opens what can be read, to look things up. */
  readOnly: base.output(nothing),
  /** Opens another library until the program ends, or the same again. */
  open: base.input(z.object({ file: z.string().min(1).max(4000).optional() })).output(nothing),
};
