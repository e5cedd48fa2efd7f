import { emptyHead } from '../../store/chain.ts';
import { eventOf } from '../../store/event-log.ts';
import { newLibraryInMemory } from '../../store/library-in-memory.ts';
import type { Library } from '../../store/library.ts';
import { namedIn } from '../files/named.ts';

/**
 * A library in memory of what can be read of a damaged one: whole sessions, and the others as far
 * as their entries follow from each other.
 */
export function copyOfReadable(damaged: Library): Library {
  const copy = newLibraryInMemory(damaged.file);
  for (const { id, pack } of damaged.sessions.idsAndPacks()) {
    try {
      copy.transaction(() => take(damaged, copy, id, pack));
    } catch {
      // Of this one nothing can be shown.
    }
  }
  return copy;
}

function take(damaged: Library, copy: Library, id: string, hash: string): void {
  const { rows } = damaged.log.salvage(id);
  const [first] = rows;
  if (!first) return;
  const named = namedIn(rows.map(eventOf));
  for (const used of new Set([hash, ...named.packs])) {
    const pack = damaged.packs.get(used);
    if (typeof pack === 'object' && pack !== null) copy.packs.put(pack);
  }
  copy.sessions.add(id, hash, first.recordedAt);
  copy.log.adopt(id, emptyHead(id), rows);
  for (const sha256 of named.photos) takePhoto(damaged, copy, sha256);
}

/** A photo that cannot be read is missing; the rest of the session is not. */
function takePhoto(damaged: Library, copy: Library, sha256: string): void {
  try {
    const photo = damaged.attachments.stored(sha256);
    if (photo) copy.attachments.adopt(photo);
  } catch {
    // It is said where it would be shown.
  }
}
