/** A session without a disk, an authority or a real clock: parse, decide, advance. */
import type { Command } from '../../src-main/game/command.ts';
import { parseCommand } from '../../src-main/game/command.ts';
import type { Context, Decision } from '../../src-main/game/decide.ts';
import { decide } from '../../src-main/game/decide.ts';
import type { KnownPack } from '../../src-main/game/decide/decision.ts';
import type { NewEvent, SessionEvent } from '../../src-main/game/event.ts';
import { advance } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { initialState } from '../../src-main/game/state.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';

/** The nth minute of a day in March. */
export function minute(n: number): string {
  return new Date(Date.UTC(2026, 2, 12, 9, n)).toISOString();
}

/** The one photo that comes with every command, for the one that asks for it. */
export const photo = {
  media: 'image/png',
  sha256: 'b'.repeat(64),
  bytes: 9,
  width: 3,
  height: 2,
} as const;

/** A newer version without Brussels, and another exercise. */
function otherPacks(hash: string): KnownPack | undefined {
  const seats = alaska.seats.slice(0, 3);
  if (hash === 'newer pack') return { ref: { id: alaska.id, version: '9.0', hash }, seats };
  if (hash === 'other pack') return { ref: { id: 'other', version: '1.0', hash }, seats };
  return hash === 'pack'
    ? { ref: { id: alaska.id, version: alaska.version, hash }, seats: alaska.seats }
    : undefined;
}

export class Play {
  readonly events: SessionEvent[] = [];
  state: SessionState = initialState();
  #minutes = 0;
  #seed = 7;

  /** Decides one minute later than the last time, and changes nothing. */
  decide(command: unknown): Decision {
    const parsed = parseCommand(command);
    return parsed.ok ? decide(this.state, parsed.command, this.#context()) : parsed;
  }

  /** Does it, unless it is refused. */
  ask(command: unknown): Decision {
    const decision = this.decide(command);
    this.#minutes += 1;
    if (decision.ok) this.happen(decision.events);
    return decision;
  }

  /** Takes a refusal for a mistake in the test. */
  do(...commands: readonly Command[]): this {
    for (const command of commands) {
      const decision = this.ask(command);
      if (!decision.ok) throw new Error(`${command.kind}: ${decision.refusal.code}`);
    }
    return this;
  }

  happen(events: readonly NewEvent[]): void {
    const batch = this.events.length + 1;
    for (const event of events) {
      const version = this.events.length + 1;
      const recordedAt = minute(this.#minutes);
      const place = { version, batch, schema: 1, recordedAt, actor: 'control' };
      this.events.push({ ...event, ...place, hash: `hash ${version}` });
      this.state = advance(this.state, this.events);
    }
  }

  #context(): Context {
    return {
      now: minute(this.#minutes + 1),
      sessionId: 'session',
      rules: alaska,
      pack: { id: alaska.id, version: alaska.version, hash: 'pack' },
      packOf: otherPacks,
      rounds: alaska.rounds,
      seed: () => this.#seed++,
      photo,
    };
  }
}
