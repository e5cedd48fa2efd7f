import type { Command } from '../../../src-main/game/command.ts';
import type { Visibility } from '../../../src-main/game/event/moves.ts';
import { allMoves } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Choose } from './choose.ts';

export interface Making {
  readonly state: SessionState;
  readonly choose: Choose;
  /** Words that occur nowhere else in the session. */
  readonly words: () => string;
}

/** Something a facilitator may do next; it may well be refused. */
export type Maker = (making: Making) => Command | undefined;

export const seats = ['beijing', 'moscow', 'washington', 'brussels'] as const;

export function someSeat(choose: Choose): string {
  return choose.among(...seats);
}

export function someVisibility(choose: Choose): Visibility {
  return choose.among<Visibility>(
    'public',
    'control',
    ['moscow'],
    ['beijing', 'washington'],
    ['brussels'],
  );
}

export function someMove({ state, choose }: Making): string {
  return choose.of(allMoves(state))?.id ?? 'm1-1';
}

export function someone({ state, choose }: Making, part?: string): string {
  const people = state.participants.filter((one) => part === undefined || one.part === part);
  return choose.of(people)?.id ?? 'p1';
}
