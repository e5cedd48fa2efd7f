import { z } from 'zod';
import { searchKinds, shelfFilters, standings } from './shelf-words.ts';
import { sessionSummary } from './summary.ts';

export const tag = z.string().trim().min(1).max(60);

/** Where a page ends; the next begins after it, whatever was added meanwhile. */
const cursor = z.object({ key: z.string().max(80), id: z.string().max(80) });
export type ShelfCursor = z.infer<typeof cursor>;

export const shelfView = z.object({
  show: z.enum(shelfFilters).default('all'),
  /** Only sessions with this tag, of those on the shelf. */
  tag: tag.optional(),
  /** The first page unless said. */
  after: cursor.optional(),
});
export type ShelfView = z.output<typeof shelfView>;

const keptSession = sessionSummary.extend({
  keptIn: z.enum(['shelf', 'archive', 'trash']),
  tags: z.array(z.string()),
});
export type KeptSession = z.infer<typeof keptSession>;

export const shelvedSession = keptSession.extend({
  /** What it goes on from, as far as that is still in the library. */
  origin: z
    .object({
      id: z.string(),
      title: z.string(),
      /** Listed above it. */
      isAbove: z.boolean(),
    })
    .nullable(),
});
export type ShelvedSession = z.infer<typeof shelvedSession>;

/** Every session at once, for who is in no hurry. */
export const libraryInfo = z.object({
  /** Where the library is. */
  file: z.string(),
  bytes: z.number(),
  sessions: z.array(keptSession),
});
export type LibraryInfo = z.infer<typeof libraryInfo>;

const count = z.number().int().min(0);

export const libraryPage = z.object({
  /** Where the library is. */
  file: z.string(),
  bytes: z.number(),
  /** The sample session is not in the library, and can be opened all the same. */
  offersSample: z.boolean(),
  /** Everything that is in the library, but for the trash. */
  total: count,
  counts: z.record(z.enum(shelfFilters), count),
  tags: z.array(z.object({ tag: z.string(), count })),
  /** In use, by title. */
  packs: z.array(sessionSummary.shape.pack),
  /** The scale for the lines of all pages: lowest and highest net. */
  range: z.tuple([z.number(), z.number()]),
  /** The one something happened in last, of those that run; also among the sessions. */
  running: shelvedSession.nullable(),
  /** The one something happened in last first, each fork below what it goes on from. */
  sessions: z.array(shelvedSession),
  next: cursor.nullable(),
});
export type LibraryPage = z.infer<typeof libraryPage>;

const id = z.string().min(1).max(80);
const at = z.iso.datetime().optional();

export const searchAsked = z.object({
  /** As typed: every word has to be there, the last may go on. Only spaces is everything. */
  words: z.string().max(100_000),
  kind: z.enum(searchKinds).optional(),
  seat: id.optional(),
  instrument: id.optional(),
  outcome: id.optional(),
  /** When it happened: from then on, and before then. */
  from: at,
  before: at,
  /** What was withdrawn or struck too. */
  withdrawn: z.boolean().optional(),
  /** Where the page before ended. */
  after: count.optional(),
});
export type SearchAsked = z.infer<typeof searchAsked>;

export const searchHit = z.object({
  id: count,
  sessionId: z.string(),
  /** Of the session. */
  title: z.string(),
  isArchived: z.boolean(),
  /** Of the session. */
  status: z.enum(['planned', 'running', 'finished', 'sample']),
  kind: z.enum(searchKinds),
  /** Where the log is opened to see it. */
  version: z.number(),
  /** Of the move it is or is about, the inject or the deal, such as 3.2 or D 1; else empty. */
  label: z.string(),
  /** The deal or the inject it is; else empty. */
  about: z.string(),
  /** `null` for what was said, an inject that was released among it. */
  standing: z.enum(standings).nullable(),
  /** Who moved, argued or spoke, in words. */
  who: z.string(),
  at: z.string(),
  isWithdrawn: z.boolean(),
  excerpt: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchPage = z.object({
  /** Titles first, then what was said, session by session. */
  hits: z.array(searchHit),
  next: count.nullable(),
});
export type SearchPage = z.infer<typeof searchPage>;

const named = z.object({ id: z.string(), name: z.string() });
/** What a search can be narrowed to, of every pack sessions can be played with. */
export const searchChoices = z.object({ seats: z.array(named), instruments: z.array(named) });
export type SearchChoices = z.infer<typeof searchChoices>;
