/**
 * The day as it was planned against the day as it goes: when every round was to be held and is
 * expected to be, phase by phase, and when it all ends. Times are milliseconds since 1970.
 */
import type { Phase } from './event/session.ts';
import { phases } from './event/session.ts';
import { roundsWithoutGap } from './fork-gap.ts';
import { epochMilliseconds } from './moment.ts';
import { phaseMinutes, runMinutes, secondsLeft } from './running-time.ts';
import type { Round, SessionState } from './state.ts';

const minute = 60_000;
/** A start further away than this is that of another day: what is measured then is the length. */
const sameDay = 12 * 60 * minute;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DayPhase {
  readonly phase: Phase;
  /** Minutes. */
  readonly planned: number;
  /** Minutes it has run, pauses left out; `null` when it has not been started. */
  readonly ran: number | null;
  readonly isRunning: boolean;
}

export interface DayRound {
  readonly number: number;
  readonly name: string;
  readonly status: Round['status'];
  readonly planned: Span;
  /** What it took, or will take as things stand; `null` when it is not going to be held. */
  readonly expected: Span | null;
  readonly phases: readonly DayPhase[];
  /** Minutes the clock stood still. */
  readonly paused: number;
  /** Planned minutes of break after it; none after the last. */
  readonly breakAfter: number;
}

export interface DayPlan {
  readonly rounds: readonly DayRound[];
  readonly isOver: boolean;
  readonly plannedEnd: number;
  readonly expectedEnd: number;
  /** Minutes the end is expected after the planned one; negative when before it. */
  readonly lateBy: number;
}

/**
 * @param startsAt when the session was to start, if that is known
 * @param now a moment, like it
 */
export function dayPlan(state: SessionState, now: string, startsAt: string | null): DayPlan {
  const at = epochMilliseconds(now);
  const isOver = state.session.status === 'finished';
  const played = roundsWithoutGap(state);
  const opened = moment(played[0]?.openedAt ?? null) ?? at;
  const asked = moment(startsAt);
  const start = asked !== null && Math.abs(asked - opened) <= sameDay ? asked : opened;
  let plannedFrom = start;
  let free = Math.max(start, at);
  let expectedEnd = start;
  const rounds = played.map((round, index): DayRound => {
    const isLast = index === played.length - 1;
    const breakAfter = isLast ? 0 : round.plan.breakAfter;
    const planned = { from: plannedFrom, to: plannedFrom + sum(round.plan.minutes) * minute };
    plannedFrom = planned.to + breakAfter * minute;
    const expected = isOver && round.status === 'planned' ? null : spanOf(round, now, free);
    if (expected) {
      expectedEnd = expected.to;
      free = Math.max(at, expected.to + breakAfter * minute);
    }
    const { number, status, plan } = round;
    const told = { number, name: plan.name, status, planned, expected, breakAfter };
    return { ...told, phases: phasesOf(round, now), paused: pausedMinutes(round, now) };
  });
  const plannedEnd = rounds.at(-1)?.planned.to ?? start;
  const lateBy = (expectedEnd - plannedEnd) / minute;
  return { rounds, isOver, plannedEnd, expectedEnd, lateBy };
}

function moment(text: string | null): number | null {
  return text === null ? null : epochMilliseconds(text);
}

function sum(minutes: Readonly<Record<Phase, number>>): number {
  return phases.reduce((total, phase) => total + minutes[phase], 0);
}

/** @param free when a round that is not open yet can be opened */
function spanOf(round: Round, now: string, free: number): Span {
  const from = moment(round.openedAt);
  const closed = moment(round.closedAt);
  if (round.status === 'planned' || from === null)
    return { from: free, to: free + sum(round.plan.minutes) * minute };
  if (round.status === 'closed' && closed !== null) return { from, to: closed };
  return { from, to: epochMilliseconds(now) + minutesToCome(round, now) * minute };
}

/** What is left of the phase that runs, and the phases the plan holds after it. */
function minutesToCome({ phase, phasesRun, plan }: Round, now: string): number {
  const last = phase?.phase ?? phasesRun.at(-1)?.phase;
  const rest = phases.slice(last ? phases.indexOf(last) + 1 : 0);
  const left = phase ? Math.max(0, secondsLeft(phase, now) / 60) : 0;
  return rest.reduce((total, each) => total + plan.minutes[each], left);
}

function phasesOf({ plan, phase: clock, phasesRun }: Round, now: string): DayPhase[] {
  return phases.flatMap((phase) => {
    const runs = phasesRun.filter((run) => run.phase === phase).map(runMinutes);
    const isRunning = clock?.phase === phase;
    if (clock && isRunning) runs.push(phaseMinutes(clock, now));
    const planned = plan.minutes[phase];
    if (planned === 0 && runs.length === 0) return [];
    const ran = runs.length === 0 ? null : runs.reduce((total, minutes) => total + minutes, 0);
    return [{ phase, planned, ran, isRunning }];
  });
}

function pausedMinutes({ phase, phasesRun }: Round, now: string): number {
  const since = phase?.pausedAt ? epochMilliseconds(now) - epochMilliseconds(phase.pausedAt) : 0;
  const ended = phasesRun.reduce((total, { pausedFor }) => total + pausedFor, 0);
  return (ended + (phase?.pausedFor ?? 0) + Math.max(0, since)) / minute;
}
