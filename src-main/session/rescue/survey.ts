import type { KnownSession } from '../../contract/rescue.ts';
import { fold } from '../../game/evolve.ts';
import { unknownTitle } from '../summary.ts';
import type { SessionState } from '../../game/state.ts';
import { eventOf } from '../../store/event-log.ts';
import type { Library } from '../../store/library.ts';

/** What is known of a session of a library that may be damaged. */
export interface Surveyed extends KnownSession {
  /** As its sound entries leave it; `null` when there are none. */
  readonly state: SessionState | null;
  /** When the last of them was recorded. */
  readonly savedAt: string | null;
}

/** Every session as far as it can be read; `null` when not even the list can. */
export function survey(library: Library): Surveyed[] | null {
  try {
    return library.sessions.idsAndPacks().map(({ id, pack }) => surveyed(library, id, pack));
  } catch {
    return null;
  }
}

/** Whether everything in it is as it was written. */
export function isWhole(library: Library, sessions: readonly Surveyed[] | null): boolean {
  if (!sessions?.every((session) => session.isWhole)) return false;
  try {
    library.check();
    return true;
  } catch {
    return false;
  }
}

function surveyed(library: Library, id: string, pack: string): Surveyed {
  const { rows, broken, isCut } = library.log.salvage(id);
  const summary = summaryIn(library, id);
  const state = rows.length > 0 ? fold(rows.map(eventOf)) : null;
  const lost = Math.max(broken, isCut ? 1 : 0, (summary?.version ?? 0) - rows.length);
  return {
    id,
    title: state?.session.title ?? summary?.title ?? unknownTitle,
    sound: rows.length,
    lost,
    isWhole: rows.length > 0 && lost === 0 && hasPack(library, pack),
    state,
    savedAt: rows.at(-1)?.recordedAt ?? null,
  };
}

/** What a session once came to, which tells it by name when its log cannot be read. */
function summaryIn(library: Library, id: string): { version: number; title: string } | null {
  try {
    const kept = library.summaries.get(id);
    const summary = kept?.summary;
    if (!kept || typeof summary !== 'object' || summary === null) return null;
    const title = 'title' in summary && typeof summary.title === 'string' ? summary.title : null;
    return { version: kept.version, title: title ?? unknownTitle };
  } catch {
    return null;
  }
}

function hasPack(library: Library, pack: string): boolean {
  try {
    return library.packs.get(pack) !== undefined;
  } catch {
    return false;
  }
}
