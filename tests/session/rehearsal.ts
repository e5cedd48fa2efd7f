import type { Chance } from '../../src-main/session/chance.ts';
import { LiveSession } from '../../src-main/session/live-session.ts';
import { MemoryLog } from '../../src-main/session/memory-log.ts';
import type { SessionLog } from '../../src-main/session/session-log.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import type { Command } from '../../src-main/game/command.ts';
import { photo } from '../game/play.ts';
import { steadyChance } from './steady-chance.ts';

/** A photo that comes with a command, for the one that asks for it. */
export const taken = { facts: photo, keep: () => undefined };

/** A session without a disk to which something has happened. */
export function rehearsal(
  commands: readonly Command[] = [],
  log: SessionLog = new MemoryLog(),
  chance: Chance = steadyChance(),
): LiveSession {
  const session = new LiveSession({ id: 'one', pack: alaska, packHash: 'hash', log, chance });
  for (const command of commands) {
    const done = session.execute(command, 'control', taken);
    if (!done.ok) throw new Error(`${command.kind}: ${done.refusal.code}`);
  }
  return session;
}
