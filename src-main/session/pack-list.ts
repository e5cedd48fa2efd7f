import type { PackEntry, PackVersionEntry } from '../contract/packs.ts';
import type { Pack } from '../scenario/pack.ts';
import type { Library } from '../store/library.ts';
import { packDrafts } from './pack-drafts.ts';
import type { PackShelf } from './pack-shelf.ts';

/** Every pack there is: those that are shipped, then one's own, those put away last. */
export function listPacks(library: Library, shelf: PackShelf): PackEntry[] {
  const shipped = shelf.shipped.map(({ pack, hash }) => ({
    ...entryOf(pack, [{ version: pack.version, hash, savedAt: null }]),
    isShipped: true,
  }));
  const own = library.ownPacks.list().flatMap(({ id, archivedAt, versions }) => {
    const newest = versions.at(-1);
    if (!newest) return [];
    return {
      ...entryOf(shelf.get(newest.hash), versions.toReversed()),
      isArchived: archivedAt !== null,
      isEdited: Object.keys(library.drafts.read(packDrafts(id))).length > 0,
    };
  });
  own.sort((a, b) => Number(a.isArchived) - Number(b.isArchived) || a.title.localeCompare(b.title));
  return [...shipped, ...own];
}

function entryOf(pack: Pack, versions: readonly PackVersionEntry[]): PackEntry {
  return {
    id: pack.id,
    title: pack.title,
    protagonist: pack.protagonist.name,
    isShipped: false,
    isArchived: false,
    isEdited: false,
    seats: pack.seats.length,
    criteria: pack.criteria.length,
    injects: pack.injects.length,
    rounds: pack.rounds.length,
    versions: [...versions],
  };
}
