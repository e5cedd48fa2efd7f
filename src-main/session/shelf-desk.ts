import { Fault } from '../contract/faults.ts';
import { tag as tagSchema } from '../contract/shelf.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { Library } from '../store/library.ts';
import type { Chance } from './chance.ts';

interface Done {
  readonly ok: true;
}

export interface ShelfDeskParts {
  readonly library: Library;
  readonly chance: Chance;
  /** Whether a session is under way, or shown somewhere. */
  readonly isInUse: (sessionId: string) => boolean;
  /** Lets go of a session that has left. */
  readonly leave: (sessionId: string) => void;
}

const done: Done = { ok: true };

/** What is kept of a session among the settings. */
const settingsOf = (sessionId: string) => [`projector/${sessionId}`];

/** What a facilitator does with whole sessions. None of it is an event of theirs. */
export class ShelfDesk {
  readonly #library: Library;
  readonly #chance: Chance;
  readonly #isInUse: (sessionId: string) => boolean;
  readonly #leave: (sessionId: string) => void;

  constructor({ library, chance, isInUse, leave }: ShelfDeskParts) {
    this.#library = library;
    this.#chance = chance;
    this.#isInUse = isInUse;
    this.#leave = leave;
  }

  archive(sessionId: string, isArchived: boolean): void {
    this.#need(sessionId);
    this.#library.shelf.archive(sessionId, isArchived ? this.#chance.now() : null);
  }

  /** Puts a session in the trash; one that is in use only if that is said. */
  trash(sessionId: string, evenInUse = false): Done | Refused {
    this.#need(sessionId);
    if (!evenInUse && this.#isInUse(sessionId)) return refuse('session-in-use');
    this.#library.shelf.trash(sessionId, this.#chance.now());
    return done;
  }

  /** Back to where it was. */
  restore(sessionId: string): void {
    this.#need(sessionId);
    this.#library.shelf.trash(sessionId, null);
  }

  /** Everything of these sessions leaves the disk. Refused as a whole if one is not in the trash. */
  purge(sessionIds: readonly string[]): Done | Refused {
    const inTrash = new Set(this.#library.shelf.inTrash());
    if (!sessionIds.every((id) => inTrash.has(id))) return refuse('session-not-in-trash');
    this.#library.purge(sessionIds, settingsOf);
    for (const id of sessionIds) this.#leave(id);
    return done;
  }

  /** Tags that a session has already, and any that it has not, are no trouble. */
  tag(sessionId: string, { add = [], remove = [] }: { add?: string[]; remove?: string[] }) {
    this.#need(sessionId);
    const { shelf } = this.#library;
    this.#library.transaction(() => {
      for (const tag of remove) shelf.untag(sessionId, tag);
      for (const tag of add) shelf.tag(sessionId, tagSchema.parse(tag));
    });
  }

  isInTrash(sessionId: string): boolean {
    return this.#library.shelf.get(sessionId).trashedAt !== null;
  }

  #need(sessionId: string): void {
    if (!this.#library.sessions.get(sessionId)) throw new Fault('session-missing', sessionId);
  }
}
