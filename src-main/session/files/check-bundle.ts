import type { FileRefused } from '../../contract/file-problem.ts';
import { unfit } from '../../contract/file-problem.ts';
import { eventsFor } from '../../game/audience.ts';
import type { SessionEvent } from '../../game/event.ts';
import { fold } from '../../game/evolve.ts';
import type { Pack } from '../../scenario/pack.ts';
import type { SessionBundle } from '../../store/session-bundle.ts';
import type { LogSummary } from '../summary.ts';
import { summaryOf } from '../summary.ts';
import { belongs, knownOf } from './belongs.ts';
import { checkLog } from './check-log.ts';
import { checkPacks, checkPhotos } from './check-parts.ts';
import { namedIn } from './named.ts';

/** A session from elsewhere in which everything has been looked at. */
export interface CheckedBundle {
  readonly ok: true;
  readonly bundle: SessionBundle;
  readonly events: readonly SessionEvent[];
  readonly summary: LogSummary;
}

/** Chain, every event, packs, photos; then the whole is folded once, as every screen will. */
export function checkBundle(bundle: SessionBundle): CheckedBundle | FileRefused {
  const { id, rows } = bundle;
  const log = checkLog(id, rows);
  if (!log.ok) return log;
  const { events } = log;
  const begins = events.findLastIndex(({ kind }) => kind === 'sessionCreated');
  if (begins !== 0) return unfit('log-impossible', `Version ${begins + 1}.`);
  const packs = checkPacks(bundle.packs, namedIn(events).packs);
  if ('problem' in packs) return packs;
  const known = knownOf(packs.values());
  const stray = events.find((event) => !belongs(event, known));
  if (stray) return unfit('log-impossible', `Version ${stray.version}.`);
  const photos = checkPhotos(bundle.photos, events);
  if (photos) return photos;
  const summary = cameTo(id, events, packs);
  return summary ? { ok: true, bundle, events, summary } : unfit('log-impossible');
}

/** Rules rely on what they have decided themselves, so what they never would makes them throw. */
function cameTo(
  id: string,
  events: readonly SessionEvent[],
  packs: ReadonlyMap<string, Pack>,
): LogSummary | undefined {
  try {
    const state = fold(events);
    const pack = packs.get(state.session.pack.hash);
    if (state.session.id !== id || !pack) return undefined;
    for (const audience of ['public', ...pack.seats.map((seat) => seat.id)]) {
      fold(eventsFor(audience, events));
    }
    return summaryOf(state, events, pack);
  } catch {
    return undefined;
  }
}
