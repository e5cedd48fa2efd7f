import { Fault } from '../contract/faults.ts';
import type { LibraryInfo, SessionSummary } from '../contract/summary.ts';
import { sessionSummary } from '../contract/summary.ts';
import type { Library } from '../store/library.ts';
import type { StoredSession } from '../store/sessions.ts';
import type { CachedSummary } from '../store/summaries.ts';
import type { LiveSession } from './live-session.ts';
import type { LogSummary } from './summary.ts';
import { summaryOf } from './summary.ts';

const cachedSummary = sessionSummary.omit({ openedAt: true });

/**
 * Every session, the one something happened in last first. Logs are read only where the cache
 * is behind; a damaged log does not keep the others from being listed.
 */
export function listLibrary(library: Library, load: (id: string) => LiveSession): LibraryInfo {
  const cache = library.summaries.all();
  const fresh: LogSummary[] = [];
  const sessions = library.sessions.list().map((stored): SessionSummary => {
    const cached = readCache(cache.get(stored.id));
    if (cached?.version === stored.version) return { ...cached, openedAt: stored.openedAt };
    try {
      const { state, events, pack } = load(stored.id);
      const summary = summaryOf(state, events, pack);
      fresh.push(summary);
      return { ...summary, openedAt: stored.openedAt };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { ...(cached ?? unreadable(stored)), openedAt: stored.openedAt };
    }
  });
  sessions.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  if (fresh.length > 0) {
    library.ifRoom(() => {
      for (const summary of fresh) library.summaries.save(summary.id, summary.version, summary);
    });
  }
  return { ...library.info(), sessions };
}

/** `undefined` when there is none, or an earlier build wrote it in another shape. */
function readCache(cached: CachedSummary | undefined): LogSummary | undefined {
  return cached && cachedSummary.safeParse(cached.summary).data;
}

function unreadable({ id, createdAt, version }: StoredSession): LogSummary {
  return {
    id,
    title: 'A session that cannot be read',
    place: '',
    date: '',
    status: 'planned',
    sample: false,
    pack: { id: '', version: '', title: '', protagonist: '' },
    rounds: { total: 0, closed: 0, open: null },
    players: { total: 0, seated: 0 },
    moves: 0,
    toScore: 0,
    net: null,
    positions: [],
    forkedFrom: null,
    version,
    updatedAt: createdAt,
  };
}
