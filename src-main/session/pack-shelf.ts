import { Fault } from '../contract/faults.ts';
import type { Pack } from '../scenario/pack.ts';
import { packSchema } from '../scenario/pack.ts';
import { contentHash } from '../store/canonical-json.ts';
import type { OwnPacks } from '../store/own-packs.ts';
import type { Packs } from '../store/packs.ts';

export interface ShelvedPack {
  readonly pack: Pack;
  readonly hash: string;
}

/** Where a library keeps packs. */
export interface PackStore {
  readonly packs: Packs;
  readonly ownPacks: OwnPacks;
}

/** The packs a new session can be played with, and those that sessions have been played with. */
export class PackShelf {
  readonly shipped: readonly ShelvedPack[];
  readonly #store: PackStore;
  readonly #byHash = new Map<string, Pack>();

  constructor(store: PackStore, shipped: readonly Pack[]) {
    this.#store = store;
    this.shipped = shipped.map((pack) => ({ pack, hash: contentHash(pack) }));
  }

  /** What a new session can be played with: those that are shipped, then one's own, each newest. */
  playable(): ShelvedPack[] {
    const own = this.#store.ownPacks.list().filter(({ archivedAt }) => archivedAt === null);
    const newest = own.flatMap(({ versions }) => versions.at(-1) ?? []);
    return [...this.shipped, ...newest.map(({ hash }) => ({ hash, pack: this.get(hash) }))];
  }

  /** By the id of a pack, or the hash of any version; the first that is shipped unless said. */
  find(asked?: string): ShelvedPack | undefined {
    if (asked === undefined) return this.shipped[0];
    const shipped = this.shipped.find(({ pack, hash }) => pack.id === asked || hash === asked);
    if (shipped) return shipped;
    const hash = this.#store.ownPacks.get(asked)?.versions.at(-1)?.hash ?? asked;
    return this.#store.packs.has(hash) ? { hash, pack: this.get(hash) } : undefined;
  }

  /** Keeps a pack in the library for ever: a session is going to be played with it. */
  keep({ pack, hash }: ShelvedPack): void {
    if (!this.#store.packs.has(hash)) this.#store.packs.put(pack);
    this.#byHash.set(hash, pack);
  }

  /** @throws Fault pack-missing */
  get(hash: string): Pack {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const read = packSchema.safeParse(this.#store.packs.get(hash));
    if (!read.success) throw new Fault('pack-missing', hash, { cause: read.error });
    this.#byHash.set(hash, read.data);
    return read.data;
  }
}
