import { Fault } from '../contract/faults.ts';
import type { PackEntry, PackOutcome } from '../contract/packs.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { Pack } from '../scenario/pack.ts';
import { readPackFile } from '../scenario/pack-file.ts';
import { compareVersions, firstVersion, nextVersion } from '../scenario/pack-version.ts';
import { readPack } from '../scenario/read-pack.ts';
import { contentHash } from '../store/canonical-json.ts';
import type { Library } from '../store/library.ts';
import type { PackVersion } from '../store/own-packs.ts';
import type { Chance } from './chance.ts';
import { packDrafts } from './pack-drafts.ts';
import { listPacks } from './pack-list.ts';
import type { PackShelf } from './pack-shelf.ts';

const suffix = ' (copy)';
const longestTitle = 200;
const longestId = 40;

/** What a facilitator does with the packs of a library. Whatever it throws is a `Fault`. */
export class PackDesk {
  readonly #library: Library;
  readonly #shelf: PackShelf;
  readonly #chance: Chance;

  constructor(library: Library, shelf: PackShelf, chance: Chance) {
    this.#library = library;
    this.#shelf = shelf;
    this.#chance = chance;
  }

  list(): PackEntry[] {
    return listPacks(this.#library, this.#shelf);
  }

  /** Any version of any pack. @throws Fault pack-missing */
  read(hash: string): Pack {
    const found = this.#shelf.find(hash);
    if (!found) throw new Fault('pack-missing', hash);
    return found.pack;
  }

  /** A pack of one's own that begins as another is; answers its id. @throws Fault pack-missing */
  duplicate(hash: string): string {
    const pack = this.read(hash);
    const title = pack.title.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
    const id = this.#freeId(pack.id);
    this.#save({ ...pack, id, title, version: firstVersion });
    return id;
  }

  /** The next version, if the pack is sound and the version it was made from is still the newest. */
  save(id: string, base: string, value: unknown): PackOutcome | Refused {
    if (this.#isShipped(id)) return refuse('pack-shipped');
    const newest = this.#library.ownPacks.get(id)?.versions.at(-1);
    if (!newest) return refuse('pack-missing');
    if (newest.hash !== base) return refuse('pack-overtaken');
    const named = typeof value === 'object' && value !== null ? value : {};
    const read = readPack({ ...named, id, version: newest.version });
    if (!read.ok) return { ok: false, problems: [...read.problems] };
    if (contentHash(read.pack) === newest.hash) return refuse('pack-unchanged');
    return this.#save({ ...read.pack, version: nextVersion(newest.version) });
  }

  /** Puts a pack away, or takes it out again; sessions played with it do not notice. */
  archive(id: string, isArchived: boolean): { readonly ok: true } | Refused {
    if (this.#isShipped(id)) return refuse('pack-shipped');
    if (!this.#library.ownPacks.get(id)) return refuse('pack-missing');
    this.#library.ownPacks.archive(id, isArchived ? this.#chance.now() : null);
    return { ok: true };
  }

  /**
   * What is here already is not imported again; a later version of a pack of one's own is its
   * next; whatever else goes by an id that is taken gets an id of its own.
   */
  import(text: string): PackOutcome {
    const read = readPackFile(text);
    if (!read.ok) return { ok: false, problems: [...read.problems] };
    const { pack } = read;
    const { id, version } = pack;
    const hash = contentHash(pack);
    const own = this.#library.ownPacks.get(id);
    const known = own?.versions.some((saved) => saved.hash === hash) ?? false;
    if (known) {
      this.#library.ownPacks.archive(id, null);
      return { ok: true, id, version, hash };
    }
    if (this.#shelf.shipped.some((shipped) => shipped.hash === hash)) {
      return { ok: true, id, version, hash };
    }
    const newest = own?.versions.at(-1);
    const isNext = newest !== undefined && compareVersions(version, newest.version) > 0;
    if (isNext || !(own || this.#isShipped(id))) return this.#save(pack);
    return this.#save({ ...pack, id: this.#freeId(id) });
  }

  #isShipped(id: string): boolean {
    return this.#shelf.shipped.some(({ pack }) => pack.id === id);
  }

  #freeId(id: string): string {
    const taken = new Set(this.list().map((entry) => entry.id));
    const stem = id.replace(/-\d+$/, '');
    for (let number = 2; ; number += 1) {
      const end = `-${number}`;
      const free = stem.slice(0, longestId - end.length) + end;
      if (!taken.has(free)) return free;
    }
  }

  #save(pack: Pack): PackOutcome & { ok: true } {
    const hash = contentHash(pack);
    const { id, version } = pack;
    const saved: PackVersion = { version, hash, savedAt: this.#chance.now() };
    this.#library.transaction(() => {
      this.#shelf.keep({ pack, hash });
      this.#library.ownPacks.save(id, saved);
      this.#library.ownPacks.archive(id, null);
      this.#library.drafts.clear(packDrafts(id));
    });
    return { ok: true, id, version, hash };
  }
}
