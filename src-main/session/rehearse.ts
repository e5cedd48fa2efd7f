import type { Command } from '../game/command.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { SessionState } from '../game/state.ts';
import type { Chance } from './chance.ts';
import { LiveSession } from './live-session.ts';
import { MemoryLog } from './memory-log.ts';
import type { ShelvedPack } from './pack-shelf.ts';

/** Something that was asked of a session elsewhere, such as on paper. */
export interface ImportStep {
  /** Or how to put it, once it is known what the steps before came to. */
  readonly command: Command | ((state: SessionState) => Command);
  /** When it counts as recorded, ISO 8601 UTC. */
  readonly at: string;
  /** `control` unless said. */
  readonly actor?: string;
}

/** Which step was refused, from 0. */
export type RefusedStep = Refused & { readonly step: number };

/** Plays a whole session without a disk: its log, or the first step that a rule refuses. */
export function rehearse(
  id: string,
  { pack, hash }: ShelvedPack,
  steps: Iterable<ImportStep>,
  chance: Chance,
): { readonly ok: true; readonly session: LiveSession } | RefusedStep {
  let now = chance.now();
  const session = new LiveSession({
    id,
    pack,
    packHash: hash,
    log: new MemoryLog(),
    keyedIn: true,
    chance: { now: () => now, seed: () => chance.seed(), id: () => chance.id() },
  });
  let step = 0;
  for (const { command, at, actor } of steps) {
    now = at;
    const asked = typeof command === 'function' ? command(session.state) : command;
    const done = session.execute(asked, actor);
    if (!done.ok) return { ...done, step };
    step += 1;
  }
  if (session.state.version === 0) return { ...refuse('session-missing'), step };
  return { ok: true, session };
}
