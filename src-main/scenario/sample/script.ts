/**
 * The sample is written as a script: what was asked of the session, and when. People, moves,
 * deals and findings go by the names they have in the room; `play` finds their ids.
 */
import type { Command } from '../../game/command.ts';

export interface Step {
  /** UTC on the day of the session, `12:35:00`. */
  readonly at: string;
  readonly command: Command;
  /** What dice or draw follow from. */
  readonly seed?: number;
}

export type Script = readonly Step[];

export function step(at: string, command: Command): Step {
  return { at, command };
}

/** Commands one after the other, a few seconds apart. */
export function steps(at: string, apart: number, commands: readonly Command[]): Script {
  return commands.map((command, index) => step(later(at, index * apart), command));
}

export function later(at: string, seconds: number): string {
  const [hour = 0, minute = 0, second = 0] = at.split(':').map(Number);
  const total = hour * 3600 + minute * 60 + second + seconds;
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
