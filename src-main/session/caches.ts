import { Fault } from '../contract/faults.ts';
import type { Library } from '../store/library.ts';
import type { SearchEntries } from '../store/search-entry.ts';
import type { LiveSession } from './live-session.ts';
import { searchEntries } from './search-entries.ts';
import type { LogSummary } from './summary.ts';
import { summaryOf, unreadable } from './summary.ts';

interface Made {
  readonly summary: LogSummary;
  /** `null` when the log cannot be read; it is then tried again the next time. */
  readonly entries: SearchEntries | null;
}

/** Sessions whose caches are written in one commit. */
const atOnce = 50;

/**
 * Brings the caches abreast of the logs. Only logs that have gone on are read; a damaged one does
 * not keep the others from being listed.
 *
 * @returns summaries that could not be kept just now, such as on a full disk
 */
export function settleCaches(library: Library, load: (id: string) => LiveSession): LogSummary[] {
  const unkept: LogSummary[] = [];
  const stale = library.stale.list();
  for (let from = 0; from < stale.length; from += atOnce) {
    const made = stale.slice(from, from + atOnce).flatMap((id) => make(library, load, id) ?? []);
    if (made.length === 0) continue;
    let isKept = false;
    library.ifRoom(() => {
      for (const each of made) keep(library, each);
      isKept = true;
    });
    if (!isKept) unkept.push(...made.map(({ summary }) => summary));
  }
  if (stale.length >= atOnce) library.ifRoom(() => library.searchIndex.tidy());
  return unkept;
}

function make(library: Library, load: (id: string) => LiveSession, id: string): Made | undefined {
  try {
    const { state, events, pack } = load(id);
    return {
      summary: summaryOf(state, events, pack),
      entries: searchEntries(state, events, pack),
    };
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'library-unreadable') throw error;
    const stored = library.sessions.get(id);
    // What it once came to still says which one it is.
    if (!stored || library.summaries.get(id)) return undefined;
    return { summary: unreadable(stored), entries: null };
  }
}

function keep(library: Library, { summary, entries }: Made): void {
  const { id, version } = summary;
  library.summaries.save(summary);
  if (!entries) return;
  library.searchIndex.save(id, entries);
  library.stale.settled(id, version);
}
