import type { Command } from '../../src-main/game/command.ts';
import { parseCommand } from '../../src-main/game/command.ts';
import { decide } from '../../src-main/game/decide.ts';
import type { NewEvent, SessionEvent } from '../../src-main/game/event.ts';
import { parseEvent } from '../../src-main/game/event.ts';
import { advance } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { initialState } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';

/** A room in which commands become events, one minute apart, from 13:30 on. */
export class Rehearsal {
  readonly log: SessionEvent[] = [];
  readonly pack: Pack;
  state: SessionState = initialState();
  #minute = 12 * 60 + 30;

  constructor(pack: Pack) {
    this.pack = pack;
  }

  /** ISO, UTC, of the minute the room has come to. */
  get now(): string {
    return `2026-03-12T${two(Math.floor(this.#minute / 60) % 24)}:${two(this.#minute % 60)}:00.000Z`;
  }

  /** The command's events, or an error that names the refusal. */
  do(command: Command): readonly SessionEvent[] {
    const parsed = parseCommand(command);
    if (!parsed.ok) throw new Error(`${command.kind}: ${JSON.stringify(parsed.refusal)}`);
    const decision = decide(this.state, parsed.command, {
      now: this.now,
      sessionId: 's-1',
      rules: this.pack,
      pack: { id: this.pack.id, version: this.pack.version, hash: 'c0ffee' },
      rounds: this.pack.rounds,
      seed: () => 20_260_312,
    });
    if (!decision.ok) throw new Error(`${command.kind}: ${JSON.stringify(decision.refusal)}`);
    return this.append(decision.events);
  }

  /** Whether the rules let the command pass; if not, nothing happened. */
  try(command: Command): boolean {
    const before = this.log.length;
    try {
      this.do(command);
    } catch {
      return false;
    }
    return this.log.length > before;
  }

  /** Puts events into the log as they are, one commit. */
  append(happened: readonly NewEvent[]): readonly SessionEvent[] {
    const batch = this.state.version + 1;
    const events = happened.map((event, nth) =>
      parseEvent({
        ...event,
        version: batch + nth,
        schema: 1,
        batch,
        recordedAt: this.now,
        actor: 'control',
        hash: hashOf(batch + nth),
      }),
    );
    for (const event of events) {
      this.log.push(event);
      this.state = advance(this.state, this.log);
    }
    this.#minute += 1;
    return events;
  }

  /** Logs a move and answers its id. */
  move(command: Omit<Command<'logMove'>, 'kind'>): string {
    const [event] = this.do({ kind: 'logMove', ...command });
    if (event?.kind !== 'moveLogged') throw new Error('no move was logged');
    return event.data.moveId;
  }

  /** Adds people and answers their ids by name. */
  people(
    participants: Command<'addParticipants'>['participants'],
  ): Readonly<Record<string, string>> {
    const events = this.do({ kind: 'addParticipants', participants });
    return Object.fromEntries(
      events.flatMap((event) =>
        event.kind === 'participantAdded' ? [[event.data.name, event.data.participantId]] : [],
      ),
    );
  }
}

function hashOf(version: number): string {
  return version.toString(16).padStart(4, '0').repeat(16);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
