import type { LibraryPage, ShelfView, ShelvedSession } from '../contract/shelf.ts';
import { shelfFilters } from '../contract/shelf-words.ts';
import { sessionSummary } from '../contract/summary.ts';
import type { Library } from '../store/library.ts';
import { standsIn } from '../store/shelf.ts';
import type { ShelfRow, Tally } from '../store/shelf-reader.ts';
import { readSealed } from '../store/summaries.ts';
import { mended, readCache } from './cached-summary.ts';
import { settleCaches } from './caches.ts';
import type { LiveSession } from './live-session.ts';
import type { LogSummary } from './summary.ts';
import { unreadable } from './summary.ts';

type Load = (id: string) => LiveSession;

/** Sessions of a page; what goes on from them comes with them. */
const pageSize = 50;

/** A page of what is asked for, and what there is besides: it costs no more in a large library. */
export function pageOf(library: Library, load: Load, view: ShelfView): LibraryPage {
  const unkept = settleCaches(library, load);
  const { shelfReader, shelf } = library;
  const read = (row: ShelfRow, above: ReadonlySet<string>): ShelvedSession => ({
    ...(readCache(readSealed(row)) ??
      mended(library, load, row.sessionId) ??
      unreadable({ ...row, id: row.sessionId })),
    openedAt: row.openedAt,
    keptIn: row.place,
    tags: shelf.tagsOf(row.sessionId),
    origin:
      row.origin !== null && row.originTitle !== null
        ? { id: row.origin, title: row.originTitle, isAbove: above.has(row.origin) }
        : null,
  });
  const { roots, forks, next } = shelfReader.page(view, pageSize);
  const above = new Set([...roots, ...forks].map(({ sessionId }) => sessionId));
  const listed = inFamilies(roots, forks).map((row) => read(row, above));
  const running = shelfReader.newestRunning();
  const tallies = shelfReader.tallies();
  return {
    ...library.info(),
    offersSample: !tallies.some(({ status }) => status === 'sample'),
    total: sum(tallies.filter(({ place }) => place !== 'trash')),
    counts: countsOf(tallies),
    tags: shelf.tagCounts(),
    packs: packsOf(shelfReader.packs()),
    range: shelfReader.range(placeOf(view)),
    running: running ? read(running, new Set()) : null,
    sessions: view.after ? listed : withUnkept(library, view, listed, unkept),
    next,
  };
}

/** Each session above those that go on from it. */
function inFamilies(roots: readonly ShelfRow[], forks: readonly ShelfRow[]): ShelfRow[] {
  const byOrigin = Map.groupBy(forks, ({ origin }) => origin);
  const family = (row: ShelfRow): ShelfRow[] => [
    row,
    ...(byOrigin.get(row.sessionId) ?? []).flatMap(family),
  ];
  return roots.flatMap(family);
}

/** Sessions whose lines could not be kept are listed all the same, where they stand. */
function withUnkept(
  { shelf }: Library,
  view: ShelfView,
  listed: readonly ShelvedSession[],
  unkept: readonly LogSummary[],
): ShelvedSession[] {
  const fresh = new Map(unkept.map((summary) => [summary.id, summary]));
  const known = listed.map((session) => ({ ...session, ...fresh.get(session.id) }));
  const others = unkept.filter(({ id }) => !listed.some((session) => session.id === id));
  const added = others.flatMap((summary): ShelvedSession | [] => {
    const keptIn = standsIn(shelf.get(summary.id));
    if (keptIn !== placeOf(view)) return [];
    const tags = shelf.tagsOf(summary.id);
    return { ...summary, openedAt: null, keptIn, tags, origin: null };
  });
  return [...added, ...known];
}

const passes: Readonly<Record<ShelfView['show'], (tally: Tally) => boolean>> = {
  all: ({ place }) => place === 'shelf',
  running: ({ place, status }) => place === 'shelf' && status === 'running',
  planned: ({ place, status }) => place === 'shelf' && status === 'planned',
  finished: ({ place, status }) => place === 'shelf' && status === 'finished',
  forks: ({ place, status, isFork }) => place === 'shelf' && isFork === 1 && status !== 'sample',
  sample: ({ place, status }) => place === 'shelf' && status === 'sample',
  archived: ({ place }) => place === 'archive',
  trash: ({ place }) => place === 'trash',
};

function countsOf(tallies: readonly Tally[]): LibraryPage['counts'] {
  const counted = shelfFilters.map((show) => [show, sum(tallies.filter(passes[show]))] as const);
  return Object.fromEntries(counted) as LibraryPage['counts'];
}

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}

function placeOf({ show }: ShelfView): ShelvedSession['keptIn'] {
  if (show === 'trash') return 'trash';
  return show === 'archived' ? 'archive' : 'shelf';
}

function packsOf(texts: readonly string[]): LibraryPage['packs'] {
  const packs = texts.flatMap(
    (text) => sessionSummary.shape.pack.safeParse(JSON.parse(text)).data ?? [],
  );
  return packs
    .filter(({ id }) => id !== '')
    .toSorted((a, b) => a.title.localeCompare(b.title) || b.version.localeCompare(a.version));
}
