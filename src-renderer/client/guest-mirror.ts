import type { GuestPack } from '../../src-main/contract/guest.ts';
import type { ScreenView } from '../../src-main/contract/projector.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { initialState } from '../../src-main/game/state.ts';
import type { Connection, GuestApi } from './api.ts';
import { foldOn } from './fold-on.ts';
import { keepAsking } from './keep-asking.ts';

/** What a guest sees of a session. A new object with every change. */
export interface GuestView {
  readonly pack: GuestPack;
  readonly state: SessionState;
  readonly log: readonly SessionEvent[];
  readonly screen: ScreenView;
  /** Milliseconds main's clock is ahead of this machine's. */
  readonly ahead: number;
}

type Parts = Partial<GuestView>;

/**
 * Folds what a guest may know of its session. A lost connection changes nothing of what is seen;
 * it goes on from the last version it knows. `null` until everything has arrived.
 */
export class GuestMirror {
  readonly #connection: Connection<GuestApi>;
  readonly #listeners = new Set<() => void>();
  #sessionId: string | null = null;
  #library: string | null = null;
  #parts: Parts = {};
  #view: GuestView | null = null;

  constructor(connection: Connection<GuestApi>) {
    this.#connection = connection;
  }

  readonly view = (): GuestView | null => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to follow; answers how to stop. */
  start(): () => void {
    const abort = new AbortController();
    const { signal } = abort;
    void keepAsking(this.#connection, signal, () => this.#attend(signal));
    return () => abort.abort();
  }

  /** The key in the window: shows nothing, or shows again. Main tells when it is so. */
  blank(isBlank: boolean): void {
    this.#connection.api.blank({ isBlank }).catch(() => {
      // Nobody to ask: what the room sees is still this window's own to hide.
      const { screen } = this.#parts;
      if (screen) this.#take({ screen: { ...screen, isBlank } });
    });
  }

  async #attend(signal: AbortSignal): Promise<void> {
    const { api } = this.#connection;
    const asked = Date.now();
    const { sessionId, pack, now, library } = await api.welcome();
    const ahead = Date.parse(now) - (asked + Date.now()) / 2;
    const isOther = sessionId !== this.#sessionId || library !== this.#library;
    this.#sessionId = sessionId;
    this.#library = library;
    this.#take({ pack, ahead, ...(isOther && { state: initialState(), log: [] }) });
    // One stream is no good without the other.
    const both = new AbortController();
    const either = AbortSignal.any([signal, both.signal]);
    try {
      await Promise.race([this.#events(either), this.#screens(either)]);
    } finally {
      both.abort();
    }
  }

  async #events(signal: AbortSignal): Promise<void> {
    const after = this.#parts.state?.version ?? 0;
    const feed = await this.#connection.api.follow({ after }, { signal });
    for await (const { events } of feed) {
      const { state = initialState(), log: before = [] } = this.#parts;
      const log = [...before, ...events.map(parseEvent)];
      this.#take({ log, state: foldOn(state, log, events.length) });
    }
  }

  async #screens(signal: AbortSignal): Promise<void> {
    const feed = await this.#connection.api.screen(undefined, { signal });
    for await (const screen of feed) this.#take({ screen });
  }

  #take(parts: Parts): void {
    this.#parts = { ...this.#parts, ...parts };
    const { pack, state, log, screen, ahead } = this.#parts;
    // The first event says what session it is; before that there is nothing to show.
    const isWhole = pack && log && screen && ahead !== undefined && state && state.version > 0;
    this.#view = isWhole ? { pack, state, log, screen, ahead } : null;
    for (const listener of this.#listeners) listener();
  }
}
