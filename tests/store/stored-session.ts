import type { SessionEvent } from '../../src-main/game/event.ts';
import type { PendingEvent } from '../../src-main/store/chain.ts';
import { emptyHead } from '../../src-main/store/chain.ts';
import type { Library } from '../../src-main/store/library.ts';
import { moved } from '../game/histories.ts';
import { Play } from '../game/play.ts';

/** Stores a log as that of a session of its own. */
export function storeSession(
  library: Library,
  id: string,
  events: readonly PendingEvent[] = new Play().do(...moved).events,
): readonly SessionEvent[] {
  return library.transaction(() => {
    const pack = library.packs.put({ title: 'Pack' });
    library.sessions.add(id, pack, '2026-03-12T09:00:00.000Z');
    return library.log.append(id, emptyHead(id), events);
  });
}
