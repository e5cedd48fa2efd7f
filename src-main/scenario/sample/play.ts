import { parseCommand } from '../../game/command.ts';
import { decide } from '../../game/decide.ts';
import type { NewEvent, SessionEvent } from '../../game/event.ts';
import { eventSchema } from '../../game/event.ts';
import { advance } from '../../game/evolve.ts';
import type { SessionState } from '../../game/state.ts';
import { initialState } from '../../game/state.ts';
import type { Pack } from '../pack.ts';
import { resolveNames } from './names.ts';
import type { Script, Step } from './script.ts';

/** An event of the sample, before it has a place in a library. */
export interface PlayedEvent {
  readonly event: NewEvent;
  /** Version of the first event of its commit. */
  readonly batch: number;
  readonly recordedAt: string;
}

interface Stage {
  readonly pack: Pack;
  readonly sessionId: string;
  /** `2026-03-12`. */
  readonly day: string;
}

/** Asks a session for one thing after the other. @throws when a rule refuses one */
export function play(script: Script, stage: Stage): PlayedEvent[] {
  const log: SessionEvent[] = [];
  const played: PlayedEvent[] = [];
  let state = initialState();
  for (const step of script) {
    const recordedAt = `${stage.day}T${step.at}.000Z`;
    const batch = log.length + 1;
    for (const event of ask(state, step, recordedAt, stage)) {
      const place = { version: log.length + 1, schema: eventSchema, batch, recordedAt };
      log.push({ ...event, ...place, actor: 'control', hash: '' });
      played.push({ event, batch, recordedAt });
      state = advance(state, log);
    }
  }
  return played;
}

function ask(state: SessionState, step: Step, now: string, stage: Stage): readonly NewEvent[] {
  const parsed = parseCommand(resolveNames(state, step.command));
  if (!parsed.ok) throw refusedAt(step, parsed.refusal.message);
  const { id, version, rounds } = stage.pack;
  const decision = decide(state, parsed.command, {
    now,
    sessionId: stage.sessionId,
    rules: stage.pack,
    // The hash is known where the pack is stored.
    pack: { id, version, hash: '' },
    rounds,
    seed: () => {
      if (step.seed === undefined) throw refusedAt(step, 'The script has no seed for it.');
      return step.seed;
    },
  });
  if (!decision.ok) throw refusedAt(step, decision.refusal.message);
  return decision.events;
}

function refusedAt({ at, command }: Step, message: string): Error {
  return new Error(`${at} ${command.kind}: ${message}`);
}
