import { Fault } from '../contract/faults.ts';
import type { ForkAt } from '../contract/library.ts';
import type {
  LibraryInfo,
  LibraryPage,
  SearchAsked,
  SearchPage,
  ShelfView,
} from '../contract/shelf.ts';
import type { Command } from '../game/command.ts';
import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import { titleWith } from '../game/fork-place.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { Pack } from '../scenario/pack.ts';
import type { PendingEvent } from '../store/chain.ts';
import { emptyHead } from '../store/chain.ts';
import type { Verification } from '../store/event-log.ts';
import type { Library } from '../store/library.ts';
import type { Chance } from './chance.ts';
import { FileDesk } from './files/file-desk.ts';
import type { Fork } from './fork.ts';
import { forkOf, titleOfFork } from './fork.ts';
import { settleCaches } from './caches.ts';
import { listLibrary } from './list-library.ts';
import { pageOf } from './listing.ts';
import { LiveSession } from './live-session.ts';
import { PackDesk } from './pack-desk.ts';
import type { ShelvedPack } from './pack-shelf.ts';
import { PackShelf } from './pack-shelf.ts';
import type { ImportStep, RefusedStep } from './rehearse.ts';
import { rehearse } from './rehearse.ts';
import { searchLibrary } from './searching.ts';
import { ShelfDesk } from './shelf-desk.ts';
import { templateSteps } from './template.ts';
import type { SampleSource } from './sample-source.ts';
import { createdIn, pendingSample } from './sample-source.ts';

export interface Stored {
  readonly ok: true;
  readonly sessionId: string;
}

/** What a facilitator does with the sessions of a library. Whatever it throws is a `Fault`. */
export class Desk {
  readonly library: Library;
  readonly packs: PackDesk;
  readonly files: FileDesk;
  readonly care: ShelfDesk;
  readonly #chance: Chance;
  readonly #shelf: PackShelf;
  readonly #sample: SampleSource;
  readonly #live = new Map<string, LiveSession>();
  /** The minute in which a session was last opened, by session. */
  readonly #openedAt = new Map<string, string>();

  /** @param packs those that are shipped; a new session is played with the first unless said */
  constructor(library: Library, chance: Chance, packs: readonly Pack[], sample: SampleSource) {
    this.library = library;
    this.#chance = chance;
    this.#shelf = new PackShelf(library, packs);
    this.packs = new PackDesk(library, this.#shelf, chance);
    this.#sample = sample;
    this.files = new FileDesk({
      library,
      now: () => chance.now(),
      caughtUp: (id) => this.#current(id),
      openSample: () => this.openSample(),
      sampleId: () => createdIn(this.#sample()).sessionId,
    });
    this.care = new ShelfDesk({
      library,
      chance,
      isInUse: (id) => {
        const { session } = this.#read(id).state;
        return session.status === 'running' || (this.#live.get(id)?.isFollowed ?? false);
      },
      leave: (id) => this.#live.delete(id),
    });
  }

  list(): LibraryInfo {
    return listLibrary(this.library, this.#read);
  }

  page(view: ShelfView): LibraryPage {
    return pageOf(this.library, this.#read, view);
  }

  search(asked: SearchAsked): SearchPage {
    return searchLibrary(this.library, this.#read, asked);
  }

  /** Brings abreast what is made of the logs, so that the next one to read it need not wait. */
  settle(): void {
    settleCaches(this.library, this.#read);
  }

  /** What a new session can be played with; the first unless said. */
  playable(): [Pack, ...Pack[]] {
    const [first, ...others] = this.#shelf.playable().map(({ pack }) => pack);
    if (!first) throw new Fault('pack-missing');
    return [first, ...others];
  }

  /**
   * @param data of a `createSession` command, not yet parsed
   * @param pack the id of one, or the hash of any version
   */
  create(data: Omit<Command<'createSession'>, 'kind'>, pack?: string): Stored | Refused {
    const command = { ...data, kind: 'createSession' as const };
    return this.importLog([{ command, at: this.#chance.now() }], pack);
  }

  /** The one live session there is for an id, abreast of what other processes did. */
  open(sessionId: string): LiveSession {
    if (this.care.isInTrash(sessionId)) throw new Fault('session-in-trash', sessionId);
    const session = this.#read(sessionId);
    this.#live.set(sessionId, session);
    this.#recordOpened(sessionId);
    return session;
  }

  /** Puts the sample into the library if it is not there; answers its id. */
  openSample(): string {
    const sample = this.#sample();
    const { sessionId, pack } = createdIn(sample);
    if (this.library.sessions.get(sessionId)) {
      if (this.care.isInTrash(sessionId)) this.care.restore(sessionId);
      return sessionId;
    }
    const shelved = this.#shelf.find(pack.id);
    if (!shelved) throw new Fault('pack-missing', pack.id);
    this.#store(sessionId, shelved, pendingSample(sample, shelved));
    return sessionId;
  }

  /** A session of one's own that stands as the other does; answers its id. */
  duplicate(sessionId: string): string {
    const { state, events } = this.#read(sessionId);
    return this.#storeFork(events, { title: titleWith(state, ' (copy)'), goesOn: false });
  }

  /** A session that goes on from a version of another, which stays as it is. */
  fork(sessionId: string, { version, title }: ForkAt = {}): Stored | Refused {
    const { events } = this.#read(sessionId);
    const at = version ?? events.length;
    const log = events.slice(0, at);
    if (!Number.isInteger(at) || at < 1 || log.length < at) {
      return refuse('version-unknown', 'version');
    }
    const named = titleOfFork(fold(log), title);
    if (!named.ok) return named;
    return { ok: true, sessionId: this.#storeFork(log, { title: named.title, goesOn: true }) };
  }

  /** A session set up as the other is, to which nothing has happened. */
  template(sessionId: string): Stored | Refused {
    const { state } = this.#read(sessionId);
    return this.importLog(templateSteps(state, this.#chance.now()), state.session.pack.hash);
  }

  /** Stores a session that was played elsewhere: all of it, or nothing if a rule refuses a step. */
  importLog(steps: Iterable<ImportStep>, pack?: string): Stored | RefusedStep {
    const shelved = this.#shelf.find(pack);
    if (!shelved) return { ...refuse('pack-missing'), step: 0 };
    const sessionId = this.#chance.id();
    const played = rehearse(sessionId, shelved, steps, this.#chance);
    if (!played.ok) return played;
    this.#store(sessionId, shelved, played.session.events);
    return { ok: true, sessionId };
  }

  verify(sessionId: string): Verification {
    if (!this.library.sessions.get(sessionId)) throw new Fault('session-missing', sessionId);
    return this.library.log.verify(sessionId);
  }

  /** To the minute, because a session is opened again for everything that is asked of it. */
  #recordOpened(sessionId: string): void {
    const now = this.#chance.now();
    const minute = now.slice(0, 'yyyy-mm-ddThh:mm'.length);
    if (this.#openedAt.get(sessionId) === minute) return;
    this.#openedAt.set(sessionId, minute);
    this.library.ifRoom(() => this.library.sessions.recordOpened(sessionId, now));
  }

  readonly #read = (id: string): LiveSession => this.#current(id) ?? this.#load(id);

  #current(id: string): LiveSession | undefined {
    const session = this.#live.get(id);
    if (!session) return undefined;
    // Another process may have emptied the trash.
    if (!this.library.sessions.get(id)) this.#live.delete(id);
    else session.catchUp();
    return this.#live.get(id);
  }

  #storeFork(events: readonly SessionEvent[], fork: Pick<Fork, 'title' | 'goesOn'>): string {
    const id = this.#chance.id();
    const hash = createdWith(events);
    const log = forkOf(events, { id, now: this.#chance.now(), ...fork });
    this.#store(id, { pack: this.#shelf.get(hash), hash }, log);
    return id;
  }

  #store(id: string, shelved: ShelvedPack, events: readonly PendingEvent[]): void {
    const createdAt = events[0]?.recordedAt ?? this.#chance.now();
    this.library.transaction(() => {
      this.#shelf.keep(shelved);
      this.library.sessions.add(id, shelved.hash, createdAt);
      this.library.log.append(id, emptyHead(id), events);
    });
  }

  #load(id: string): LiveSession {
    const stored = this.library.sessions.get(id);
    if (!stored) throw new Fault('session-missing', id);
    const pack = this.#shelf.get(stored.pack);
    const { log } = this.library;
    const session = new LiveSession({
      id,
      pack,
      packHash: stored.pack,
      packs: (hash) => this.#kept(hash),
      log,
      chance: this.#chance,
    });
    if (createdWith(session.events) !== stored.pack) throw new Fault('log-damaged', id);
    return session;
  }

  /** Kept for ever from here on: a session may be about to take it. */
  #kept(hash: string): Pack | undefined {
    const found = this.#shelf.find(hash);
    if (found?.hash !== hash) return undefined;
    this.#shelf.keep(found);
    return found.pack;
  }
}

/** The pack a log begins with; it may have taken a newer one since. */
function createdWith([created]: readonly SessionEvent[]): string {
  return created?.kind === 'sessionCreated' ? created.data.pack.hash : '';
}
