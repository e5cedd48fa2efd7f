import { sessionSummary } from '../contract/summary.ts';
import type { Library } from '../store/library.ts';
import type { CachedSummary } from '../store/summaries.ts';
import { settleCaches } from './caches.ts';
import type { LiveSession } from './live-session.ts';
import type { LogSummary } from './summary.ts';

const cachedSummary = sessionSummary.omit({ openedAt: true });

/** `undefined` when there is none, or an earlier build wrote it in another shape. */
export function readCache(cached: CachedSummary | undefined): LogSummary | undefined {
  return cached && cachedSummary.safeParse(cached.summary).data;
}

/** A summary that is no longer as it was written, or not as it is written today, made anew. */
export function mended(
  library: Library,
  load: (id: string) => LiveSession,
  id: string,
): LogSummary | undefined {
  library.ifRoom(() => library.stale.add(id));
  const unkept = settleCaches(library, load).find((summary) => summary.id === id);
  return unkept ?? readCache(library.summaries.get(id));
}
