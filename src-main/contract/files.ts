import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { errors } from './errors.ts';
import type { FileProblemCode } from './file-problem.ts';
import { pieceBytes } from './file-problem.ts';
import { paperOutcome } from './paper-problem.ts';

const id = z.string().min(1).max(80);
const base = oc.errors(errors);

const problem = z.object({
  code: z.custom<FileProblemCode>((value) => typeof value === 'string'),
  message: z.string(),
});
const refused = z.object({ ok: z.literal(false), problem });

/**
 * What became of a session from elsewhere. `added`: it is new here. `advanced`: it went on from
 * where the one here ended. `same`: it is here already. `behind`: the one here has gone on.
 * `forked`: both went on, so it was added as a fork. `sample`: that comes with Tabletop.
 */
export const admissions = ['added', 'advanced', 'same', 'behind', 'forked', 'sample'] as const;

const admitted = z.object({
  ok: z.literal(true),
  what: z.enum(admissions),
  sessionId: z.string(),
  title: z.string(),
  /** Standing moves. */
  moves: z.number(),
  /** Events it came with. */
  events: z.number(),
  /** The last version it shares with the one here; 0 when it is new. */
  common: z.number(),
});
export type Admitted = z.infer<typeof admitted>;

/** Who signed a file. It says who vouches for it, not that what it holds was so. */
const signer = z.object({
  fingerprint: z.string(),
  /** Whether it is the key of this very library. */
  isOwn: z.boolean(),
  savedAt: z.string(),
});
export type Signer = z.infer<typeof signer>;

/** Of a `.tabletop` file, or of every session of a library. */
export const importOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), outcome: admitted, signer }),
  z.object({
    kind: z.literal('library'),
    sessions: z.array(
      z.object({ id: z.string(), title: z.string(), outcome: z.union([admitted, refused]) }),
    ),
  }),
  z.object({ kind: z.literal('refused'), problem }),
]);
export type ImportOutcome = z.infer<typeof importOutcome>;

/** What was looked at, and found sound or not. */
export const verification = z.union([
  z.object({
    ok: z.literal(true),
    sessionId: z.string(),
    title: z.string(),
    events: z.number(),
    head: z.string(),
    packs: z.number(),
    photos: z.number(),
    /** Of a file; a session in the library is not signed. */
    signer: signer.nullable(),
  }),
  refused,
]);
export type VerifiedSession = z.infer<typeof verification>;

const piece = z.string().max(pieceBytes * 2);

const saved = z.union([
  /** Where it went; `null` when the person cancelled. */
  z.object({ ok: z.literal(true), path: z.string().nullable() }),
  /** Waits to be read, once. */
  z.object({ ok: z.literal(true), download: id, name: z.string() }),
  refused,
]);
export type SavedSession = z.infer<typeof saved>;

const openedFile = z.object({ name: z.string(), outcome: importOutcome });
export type OpenedFile = z.infer<typeof openedFile>;

/** One of the files of a session on paper; they are sent as one, end to end. */
const sheet = z.object({
  name: z.string().min(1).max(255),
  /** What was sent of it: nothing of a file that is not read; `null` when it is too large. */
  bytes: z.number().int().min(0).nullable(),
});
export type SentSheet = z.infer<typeof sheet>;

export const sheetsSent = z.object({
  upload: id,
  sheets: z.array(sheet).max(1000),
  /** IANA name of the zone that times without one are in. */
  timeZone: z.string().max(80),
});
export type SheetsSent = z.infer<typeof sheetsSent>;

/** Sessions as files, in and out. All of this is control's: a file holds the whole log. */
export const filesContract = {
  /** Asks where and writes it there; where a browser does that, it is made ready to be read. */
  save: base.input(z.object({ sessionId: id })).output(saved),
  /** What was made ready, as base64, piece by piece. */
  read: base
    .input(z.object({ download: id }))
    .output(eventIterator(z.object({ bytes: z.string() }))),
  /** The next piece of a file, under a name the window has made up for it. */
  send: base.input(z.object({ upload: id, bytes: piece })).output(z.object({})),
  /** What has been sent: a `.tabletop` file, or a library. */
  import: base.input(z.object({ upload: id })).output(importOutcome),
  /** What has been sent: the sheets of a session that was run on paper. */
  importSheets: base.input(sheetsSent).output(paperOutcome),
  /** Files that the system was asked to open, each once. */
  opened: base.output(eventIterator(openedFile)),
  /** Everything that can be checked of a session in the library. */
  verify: base.input(z.object({ sessionId: id })).output(verification),
  /** When the library was backed up last, ISO 8601 UTC; `null` if never. */
  lastBackup: base.output(z.object({ at: z.string().nullable() })),
  /** The fingerprint of the key this library signs with. */
  key: base.output(z.object({ fingerprint: z.string() })),
};
