import { hash } from 'node:crypto';
import type { FileRefused } from '../../contract/file-problem.ts';
import { unfit } from '../../contract/file-problem.ts';
import type { Admitted } from '../../contract/files.ts';
import type { SessionEvent } from '../../game/event.ts';
import type { EventRow, PendingEvent } from '../../store/chain.ts';
import { emptyHead } from '../../store/chain.ts';
import type { Library } from '../../store/library.ts';
import type { SessionBundle } from '../../store/session-bundle.ts';
import type { CheckedBundle } from './check-bundle.ts';

const suffix = ' (imported)';
const longestTitle = 200;

/**
 * Takes a checked session into a library: all of it or nothing. Equal hashes mean equal logs up
 * to there, so a session that is here already is known by how far its hashes agree.
 *
 * @param now ISO 8601, UTC
 */
export function admit(
  library: Library,
  checked: CheckedBundle,
  now: string,
): Admitted | FileRefused {
  const { bundle, summary } = checked;
  const { id, rows } = bundle;
  return library.transaction((): Admitted | FileRefused => {
    const here = library.sessions.get(id) ? library.log.rows(id) : undefined;
    const common = here ? sharedBy(here, rows) : 0;
    const { title, moves } = summary;
    const told = { ok: true, sessionId: id, title, moves, events: rows.length, common } as const;
    if (!here) {
      keepParts(library, bundle);
      library.sessions.add(id, createdWith(checked.events), rows[0]?.recordedAt ?? now);
      library.log.adopt(id, emptyHead(id), rows);
      return { ...told, what: 'added' };
    }
    if (common === 0) return unfit('id-taken');
    if (common === rows.length)
      return { ...told, what: common === here.length ? 'same' : 'behind' };
    if (common === here.length) {
      keepParts(library, bundle);
      library.log.adopt(id, here.at(-1) ?? emptyHead(id), rows.slice(common));
      return { ...told, what: 'advanced' };
    }
    const fork = forkId(bundle);
    if (library.sessions.get(fork)) return { ...told, sessionId: fork, what: 'same' };
    keepParts(library, bundle);
    library.sessions.add(fork, createdWith(checked.events), rows[0]?.recordedAt ?? now);
    const forked = { id: fork, title: forkTitle(title), common, now };
    library.log.append(fork, emptyHead(fork), forkedLog(checked, forked));
    return { ...told, sessionId: fork, title: forked.title, what: 'forked' };
  });
}

/** How many rows two logs of one session begin alike. */
function sharedBy(here: readonly EventRow[], there: readonly EventRow[]): number {
  const parting = here.findIndex((row, index) => row.hash !== there[index]?.hash);
  return parting < 0 ? here.length : parting;
}

/** The same file again leads to the same fork. */
function forkId({ id, rows }: SessionBundle): string {
  const digits = hash('sha256', JSON.stringify([id, rows.at(-1)?.hash]));
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

function forkTitle(title: string): string {
  return title.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
}

/** What refers to versions of the log still finds them, so that it is a fork is said at its end. */
function forkedLog(
  { bundle: { id: sessionId, rows }, events }: CheckedBundle,
  { id, title, common, now }: { id: string; title: string; common: number; now: string },
): PendingEvent[] {
  const from = { sessionId, version: common, hash: rows[common - 1]?.hash ?? '' };
  return [
    ...events,
    {
      kind: 'sessionForked',
      data: { sessionId: id, title, from },
      batch: events.length + 1,
      recordedAt: now,
      actor: 'control',
    },
  ];
}

function keepParts(library: Library, { packs, photos }: SessionBundle): void {
  for (const { data } of packs) {
    const pack: unknown = JSON.parse(data);
    if (typeof pack === 'object' && pack !== null) library.packs.put(pack);
  }
  for (const photo of photos) library.attachments.adopt(photo);
}

/** The pack a log begins with; it may have taken a newer one since. */
function createdWith([created]: readonly SessionEvent[]): string {
  return created?.kind === 'sessionCreated' ? created.data.pack.hash : '';
}
