import type { Command } from '../../src-main/game/command.ts';
import type { SessionEvent } from '../../src-main/game/event.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { initialState } from '../../src-main/game/state.ts';
import { Timeline } from '../../src-main/game/timeline.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { packSchema } from '../../src-main/scenario/pack.ts';
import type { Connection } from './api.ts';
import { foldOn } from './fold-on.ts';
import type { Mirror } from './mirror.ts';
import type { Outcome } from './outcome.ts';
import { faultOf, outcomeOf } from './outcome.ts';
import type { SessionView } from './session-view.ts';

const loading: SessionView = {
  status: 'loading',
  fault: null,
  state: initialState(),
  events: [],
  savedAt: null,
};

/**
 * Folds the events main tells into the same state main has. It decides nothing: a command goes
 * to main, and what came of it arrives as events. After a lost connection it goes on from the
 * last version it knows.
 */
export class SessionMirror implements Mirror {
  readonly sessionId: string;
  readonly audience: string;
  readonly #connection: Connection;
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Set<{ version: number; resolve: () => void }>();
  #view: SessionView = loading;
  /** Grows with every commit. */
  readonly #log: SessionEvent[] = [];
  #pack: Pack | null = null;
  #timeline: Timeline | null = null;
  #abort: AbortController | null = null;

  constructor(connection: Connection, sessionId: string, audience = 'control') {
    this.#connection = connection;
    this.sessionId = sessionId;
    this.audience = audience;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SessionView => this.#view;

  /** The pack the session is played with; known once the view is live. */
  get pack(): Pack {
    if (!this.#pack) throw new Error('The pack is not known before the session is live.');
    return this.#pack;
  }

  /** Every state the session has passed through; built when first asked for. */
  get timeline(): Timeline {
    this.#timeline ??= new Timeline();
    for (const event of this.#log.slice(this.#timeline.length)) this.#timeline.push(event);
    return this.#timeline;
  }

  /** Begins to follow the session; answers how to stop. */
  start(): () => void {
    const abort = new AbortController();
    this.#abort = abort;
    void this.#follow(abort.signal);
    const stopReach = this.#connection.onReach((reach) => {
      if (reach === 'offline') this.#change({ status: 'offline' });
    });
    return () => {
      stopReach();
      abort.abort();
      if (this.#abort === abort) this.#abort = null;
    };
  }

  /** Asks main. Answers when this mirror has folded what came of it. */
  async execute(command: Command): Promise<Outcome<{ version: number }>> {
    const { api } = this.#connection;
    const outcome = await outcomeOf(api.session.execute({ sessionId: this.sessionId, command }));
    if (outcome.ok) await this.#reached(outcome.value.version);
    return outcome;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { session } = this.#connection.api;
    while (!signal.aborted) {
      try {
        this.#pack ??= packSchema.parse(await session.pack({ sessionId: this.sessionId }));
        const after = this.#view.state.version;
        const request = { sessionId: this.sessionId, audience: this.audience, after };
        for await (const { events } of await session.follow(request, { signal })) {
          await this.#receive(events.map(parseEvent));
        }
      } catch (error) {
        if (signal.aborted) return;
        if (this.#connection.reach === 'online' && !isConnectionLoss(error)) {
          this.#change({ status: 'failed', fault: faultOf(error) });
          return;
        }
        this.#change({ status: 'offline' });
      }
      await this.#online(signal);
    }
  }

  async #receive(events: readonly SessionEvent[]): Promise<void> {
    const log = this.#log;
    for (const event of events) log.push(event);
    const state = foldOn(this.#view.state, log, events.length);
    try {
      await this.#keepPack(state);
    } catch (error) {
      // They are told again: nothing of them has been seen.
      log.length -= events.length;
      throw error;
    }
    const savedAt = log.at(-1)?.recordedAt ?? null;
    this.#change({ status: 'live', fault: null, state, savedAt });
    for (const waiting of this.#waiting) {
      if (waiting.version > state.version) continue;
      this.#waiting.delete(waiting);
      waiting.resolve();
    }
  }

  /** A session that has not begun may take a newer version of its pack. */
  async #keepPack({ session: { pack } }: SessionState): Promise<void> {
    const before = this.#view.state.session.pack.hash;
    if (before === '' || before === pack.hash) return;
    const { sessionId } = this;
    this.#pack = packSchema.parse(await this.#connection.api.session.pack({ sessionId }));
  }

  #reached(version: number): Promise<void> {
    if (this.#view.state.version >= version) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add({ version, resolve }));
  }

  #online(signal: AbortSignal): Promise<void> {
    if (this.#connection.reach === 'online') return pause(250);
    return new Promise((resolve) => {
      const stop = this.#connection.onReach((reach) => {
        if (reach === 'offline') return;
        stop();
        resolve();
      });
      signal.addEventListener('abort', () => {
        stop();
        resolve();
      });
    });
  }

  #change(change: Partial<Omit<SessionView, 'events'>>): void {
    const { status, fault, state, savedAt } = this.#view;
    this.#view = withEvents({ status, fault, state, savedAt, ...change }, this.#log);
    for (const listener of this.#listeners) listener();
  }
}

/** A view of the log as long as it is now. */
function withEvents(view: Omit<SessionView, 'events'>, log: readonly SessionEvent[]): SessionView {
  const { length } = log;
  let events: readonly SessionEvent[] | null = null;
  return {
    ...view,
    get events() {
      return (events ??= log.slice(0, length));
    },
  };
}

function isConnectionLoss(error: unknown): boolean {
  return !(error instanceof Error && 'defined' in error && error.defined === true);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
