/** Which injects are due, which will be, and what the others wait for. Nothing releases itself. */
import type { DeckInject } from './deck.ts';
import { deckOf } from './deck.ts';
import type { Trigger } from './event/injects.ts';
import type { Phase } from './event/session.ts';
import { phases } from './event/session.ts';
import { findRound, openRound } from './find.ts';
import type { Rules } from './rules.ts';
import { phaseMinutes, roundMinutes } from './running-time.ts';
import type { Round, SessionState } from './state.ts';

export type Wait =
  | { readonly for: 'round'; readonly round: number }
  | { readonly for: 'phase'; readonly phase: Phase; readonly minute: number }
  /** Minutes of a clock that has not been started in this round. */
  | { readonly for: 'clock'; readonly minute: number }
  | { readonly for: 'inject' | 'answer'; readonly injectId: string }
  | { readonly for: 'move'; readonly round: number; readonly seq: number };

export type Due =
  | { readonly is: 'now' }
  /** In so many minutes of the running clock; while it is paused, this stands still. */
  | { readonly is: 'soon'; readonly minutes: number }
  | { readonly is: 'waiting'; readonly wait: Wait };

export interface DueInject {
  readonly inject: DeckInject;
  readonly due: Due;
}

const dueNow: Due = { is: 'now' };

/**
 * Every inject that has been neither released nor skipped: those due first, then those that will
 * be by the clock, the soonest first, then the others; of equals, in the order of the deck.
 *
 * @param now a moment, ISO 8601
 */
export function dueInjects(
  state: SessionState,
  rules: Pick<Rules, 'injects'>,
  now: string,
): DueInject[] {
  return dueOf(deckOf(state, rules), state, now);
}

export function dueOf(deck: readonly DeckInject[], state: SessionState, now: string): DueInject[] {
  return deck
    .filter(({ status }) => status !== 'released' && status !== 'skipped')
    .map((inject) => ({ inject, due: dueBy(inject, state, now) }))
    .toSorted((a, b) => order(a) - order(b));
}

function order({ inject, due }: DueInject): number {
  if (due.is === 'now') return -1;
  return due.is === 'soon' ? due.minutes : 10_000 + inject.round;
}

function dueBy({ round, trigger }: DeckInject, state: SessionState, now: string): Due {
  const open = openRound(state);
  if (!open || open.number < round) {
    const next = state.rounds.find(({ status }) => status === 'planned')?.number ?? round;
    return waiting({ for: 'round', round: Math.max(round, next) });
  }
  switch (trigger.by) {
    case 'round':
      return dueNow;
    case 'phase':
      return open.number > round ? dueNow : inPhase(open, trigger, now);
    case 'clock':
      return open.number > round ? dueNow : byClock(open, trigger.minute, now);
    case 'inject':
    case 'answer':
    case 'move':
      return hasHappened(trigger, state) ? dueNow : waiting(waitFor(trigger));
  }
}

function inPhase(
  round: Round,
  { phase, minute }: Extract<Trigger, { by: 'phase' }>,
  now: string,
): Due {
  const place = phases.indexOf(phase);
  // A phase that ended early or was left out is over, and what was planned in it is due.
  const isOver = (other: Phase) => phases.indexOf(other) >= place;
  if (round.phasesRun.some((run) => isOver(run.phase))) return dueNow;
  if (round.phase && phases.indexOf(round.phase.phase) > place) return dueNow;
  if (round.phase?.phase !== phase) return waiting({ for: 'phase', phase, minute });
  return inMinutes(minute - phaseMinutes(round.phase, now));
}

function byClock(round: Round, minute: number, now: string): Due {
  if (!round.phase && round.phasesRun.length === 0) return waiting({ for: 'clock', minute });
  return inMinutes(minute - roundMinutes(round, now));
}

function inMinutes(minutes: number): Due {
  return minutes <= 0 ? dueNow : { is: 'soon', minutes };
}

type Chained = Extract<Trigger, { by: 'inject' | 'answer' | 'move' }>;

function hasHappened(trigger: Chained, state: SessionState): boolean {
  if (trigger.by === 'inject') return state.injects[trigger.injectId]?.status === 'released';
  if (trigger.by === 'move') {
    const moves = findRound(state, trigger.round)?.moves ?? [];
    return moves.some(({ seq, status }) => seq === trigger.seq && status !== 'withdrawn');
  }
  return state.rounds.some(({ moves }) =>
    moves.some(
      ({ status, injects }) => status !== 'withdrawn' && injects?.includes(trigger.injectId),
    ),
  );
}

function waitFor(trigger: Chained): Wait {
  if (trigger.by === 'move') return { for: 'move', round: trigger.round, seq: trigger.seq };
  return { for: trigger.by, injectId: trigger.injectId };
}

function waiting(wait: Wait): Due {
  return { is: 'waiting', wait };
}
