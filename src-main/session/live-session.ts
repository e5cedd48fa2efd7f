import { Fault } from '../contract/faults.ts';
import { isAudience } from '../game/audience.ts';
import type { ParsedCommand } from '../game/command.ts';
import { parseCommand } from '../game/command.ts';
import type { Decision } from '../game/decide.ts';
import { decide } from '../game/decide.ts';
import type { KnownPack } from '../game/decide/decision.ts';
import type { NewEvent, SessionEvent } from '../game/event.ts';
import { advance, fold } from '../game/evolve.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { SessionState } from '../game/state.ts';
import type { Pack } from '../scenario/pack.ts';
import type { Head } from '../store/chain.ts';
import { emptyHead } from '../store/chain.ts';
import { Overtaken } from '../store/overtaken.ts';
import type { Chance } from './chance.ts';
import type { Listener } from './follower.ts';
import { Follower } from './follower.ts';
import type { SessionLog } from './session-log.ts';
import type { TakenPhoto } from './take-photo.ts';

export interface Committed {
  readonly ok: true;
  /** Version of the last event of the session. */
  readonly version: number;
  /** What happened; nothing when the command changed nothing. */
  readonly events: readonly SessionEvent[];
}

export interface LiveSessionParts {
  readonly id: string;
  readonly pack: Pack;
  readonly packHash: string;
  /** Other packs of the library, for a session that takes a newer one. */
  readonly packs?: (hash: string) => Pack | undefined;
  readonly log: SessionLog;
  readonly chance: Chance;
  /** What is asked was written down elsewhere, before the session was recorded. */
  readonly keyedIn?: boolean;
}

/** The authority over one session: decide, append, evolve, tell; nothing comes in between. */
export class LiveSession {
  readonly id: string;
  readonly #pack: Pack;
  readonly #packHash: string;
  readonly #packs: (hash: string) => Pack | undefined;
  readonly #log: SessionLog;
  readonly #chance: Chance;
  readonly #keyedIn: boolean;
  readonly #events: SessionEvent[];
  readonly #followers = new Set<Follower>();
  #state: SessionState;

  /** Reads the log and comes to where it ends. @throws Fault */
  constructor(parts: LiveSessionParts) {
    const { id, pack, packHash, packs, log, chance, keyedIn = false } = parts;
    this.id = id;
    this.#pack = pack;
    this.#packs = packs ?? (() => undefined);
    this.#packHash = packHash;
    this.#log = log;
    this.#chance = chance;
    this.#keyedIn = keyedIn;
    this.#events = [...log.read(id)];
    this.#state = fold(this.#events);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The one it is played with: that of its creation, or a newer one taken since. */
  get pack(): Pack {
    const { hash } = this.#state.session.pack;
    if (hash === '' || hash === this.#packHash) return this.#pack;
    const taken = this.#packs(hash);
    if (!taken) throw new Fault('pack-missing', hash);
    return taken;
  }

  /** The log so far; it grows with every commit. */
  get events(): readonly SessionEvent[] {
    return this.#events;
  }

  /**
   * Durable when it answers; then everybody who may know has been told.
   *
   * @param command not yet parsed
   * @param actor `control`, or the participant who asks
   * @param photo what comes with the command and is kept with its events
   * @throws Fault; then nothing has changed
   */
  execute(command: unknown, actor = 'control', photo?: TakenPhoto): Committed | Refused {
    const parsed = parseCommand(command);
    if (!parsed.ok) return parsed;
    for (;;) {
      try {
        return this.#commit(parsed.command, actor, photo);
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        // Another process got in first: what it did counts, and the rules are asked again.
        if (!this.catchUp()) throw new Fault('log-damaged', this.id, { cause: error });
      }
    }
  }

  /**
   * Tells at once what an audience may know from after a version on, then of every commit.
   *
   * @returns stops it
   */
  follow(audience: string, after: number, listener: Listener): (() => void) | Refused {
    if (!isAudience(audience, this.pack)) return refuse('audience-unknown', 'audience');
    const follower = new Follower(audience, after, listener);
    this.#followers.add(follower);
    this.#tell(follower, 'begin');
    return () => {
      this.#followers.delete(follower);
    };
  }

  /** Whether somebody has it before them. */
  get isFollowed(): boolean {
    return this.#followers.size > 0;
  }

  /** Takes in what another process has appended; whether there was anything. */
  catchUp(): boolean {
    const events = this.#log.read(this.id, this.#head);
    this.#take(events);
    return events.length > 0;
  }

  get #head(): Head {
    return this.#events.at(-1) ?? emptyHead(this.id);
  }

  #commit(command: ParsedCommand, actor: string, photo?: TakenPhoto): Committed | Refused {
    const recordedAt = this.#chance.now();
    const decision = this.#decide(command, recordedAt, photo);
    if (!decision.ok) return decision;
    if (decision.events.length === 0) return this.#committed([]);
    const batch = this.#head.version + 1;
    const pending = decision.events.map((event: NewEvent) => ({
      ...event,
      batch,
      recordedAt,
      actor,
    }));
    const events = this.#log.append(this.id, this.#head, pending, photo?.keep);
    this.#take(events);
    return this.#committed(events);
  }

  #decide(command: ParsedCommand, now: string, photo?: TakenPhoto): Decision {
    const { pack } = this;
    const { id, version, rounds } = pack;
    return decide(this.#state, command, {
      now,
      sessionId: this.id,
      rules: pack,
      packOf: (hash) => this.#knownPack(hash),
      pack: { id, version, hash: this.#packHash },
      rounds,
      keyedIn: this.#keyedIn,
      seed: () => this.#chance.seed(),
      ...(photo && { photo: photo.facts }),
    });
  }

  #knownPack(hash: string): KnownPack | undefined {
    const pack = hash === this.#packHash ? this.#pack : this.#packs(hash);
    return pack && { ref: { id: pack.id, version: pack.version, hash }, seats: pack.seats };
  }

  #committed(events: readonly SessionEvent[]): Committed {
    return { ok: true, version: this.#head.version, events };
  }

  #take(events: readonly SessionEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#state = advance(this.#state, this.#events);
    }
    for (const follower of this.#followers) this.#tell(follower, 'goOn');
  }

  /** One who failed has missed something and may not go on; the others do not notice. */
  #tell(follower: Follower, how: 'begin' | 'goOn'): void {
    try {
      follower[how](this.#events);
    } catch {
      this.#followers.delete(follower);
    }
  }
}
