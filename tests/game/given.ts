import { expect } from 'vitest';
import type { Command } from '../../src-main/game/command.ts';
import type { EventKind } from '../../src-main/game/event.ts';
import type { RefusalCode } from '../../src-main/game/refusal.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import { Play } from './play.ts';

interface Expected {
  readonly kind: EventKind;
  /** The fields that matter. */
  readonly data?: object;
  readonly occurredAt?: string;
}

/** What a command came to, after what was given. */
class Asked {
  readonly #play: Play;
  readonly #decision;

  constructor(play: Play, command: unknown) {
    this.#play = play;
    this.#decision = play.ask(command);
  }

  /** Exactly these events, in this order. */
  then(...events: readonly Expected[]): SessionState {
    expect(this.#decision).toMatchObject({ ok: true, events });
    return this.#play.state;
  }

  thenRefused(code: RefusalCode, field?: string): void {
    const refusal = field === undefined ? { code } : { code, field };
    expect(this.#decision).toMatchObject({ ok: false, refusal });
  }

  get state(): SessionState {
    expect(this.#decision).toMatchObject({ ok: true });
    return this.#play.state;
  }
}

class Given {
  readonly #play = new Play();

  constructor(commands: readonly Command[]) {
    this.#play.do(...commands);
  }

  get state(): SessionState {
    return this.#play.state;
  }

  when(command: unknown): Asked {
    return new Asked(this.#play, command);
  }
}

export function given(...history: readonly (Command | readonly Command[])[]): Given {
  return new Given(history.flat());
}
