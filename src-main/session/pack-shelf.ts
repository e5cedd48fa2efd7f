import { Fault } from '../contract/faults.ts';
import type { Pack } from '../scenario/pack.ts';
import { packSchema } from '../scenario/pack.ts';
import { contentHash } from '../store/canonical-json.ts';
import type { Packs } from '../store/packs.ts';

export interface ShelvedPack {
  readonly pack: Pack;
  readonly hash: string;
}

/** The packs a new session can be played with, and those that sessions have been played with. */
export class PackShelf {
  readonly #stored: Packs;
  readonly #shipped: readonly ShelvedPack[];
  readonly #byHash = new Map<string, Pack>();

  constructor(stored: Packs, shipped: readonly Pack[]) {
    this.#stored = stored;
    this.#shipped = shipped.map((pack) => ({ pack, hash: contentHash(pack) }));
  }

  /** A shipped pack, the first unless said. */
  shipped(id?: string): ShelvedPack | undefined {
    return this.#shipped.find(({ pack }) => id === undefined || pack.id === id);
  }

  /** Keeps a pack in the library for ever: a session is going to be played with it. */
  keep({ pack, hash }: ShelvedPack): void {
    if (!this.#stored.has(hash)) this.#stored.put(pack);
    this.#byHash.set(hash, pack);
  }

  /** @throws Fault pack-missing */
  get(hash: string): Pack {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const read = packSchema.safeParse(this.#stored.get(hash));
    if (!read.success) throw new Fault('pack-missing', hash, { cause: read.error });
    this.#byHash.set(hash, read.data);
    return read.data;
  }
}
