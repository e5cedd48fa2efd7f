import type { KeptSession, LibraryInfo } from '../contract/shelf.ts';
import type { Library } from '../store/library.ts';
import { standsIn } from '../store/shelf.ts';
import { mended, readCache } from './cached-summary.ts';
import { settleCaches } from './caches.ts';
import type { LiveSession } from './live-session.ts';
import { unreadable } from './summary.ts';

/** Every session of the library, the one something happened in last first. */
export function listLibrary(library: Library, load: (id: string) => LiveSession): LibraryInfo {
  const unkept = new Map(settleCaches(library, load).map((each) => [each.id, each]));
  const cache = library.summaries.all();
  const shelf = library.shelf.all();
  const tags = library.shelf.allTags();
  const sessions = library.sessions.list().map((stored): KeptSession => {
    const summary =
      unkept.get(stored.id) ??
      readCache(cache.get(stored.id)) ??
      mended(library, load, stored.id) ??
      unreadable(stored);
    return {
      ...summary,
      openedAt: stored.openedAt,
      keptIn: standsIn(shelf.get(stored.id)),
      tags: tags.get(stored.id) ?? [],
    };
  });
  sessions.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  return { ...library.info(), sessions };
}
