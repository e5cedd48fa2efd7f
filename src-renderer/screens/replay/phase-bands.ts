import type { Phase } from '../../../src-main/game/event/session.ts';
import { openRound } from '../../../src-main/game/find.ts';
import { epochMilliseconds } from '../../../src-main/game/moment.ts';
import { phaseNames } from '../../../src-main/game/phase-names.ts';
import { runMinutes, secondsLeft } from '../../../src-main/game/running-time.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { clockText } from '../../parts/time.ts';
import type { SessionClock } from '../../../src-main/game/session-clock.ts';

export interface PhaseBand {
  readonly id: string;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  /** “Move, 23 min of 20”. */
  readonly words: string;
}

/** When each phase was held, in its order; the one that still runs runs to the newest event. */
export function phaseBands(end: SessionState, clock: SessionClock): PhaseBand[] {
  const newest = clock.times.at(-1) ?? 0;
  return end.rounds.flatMap(({ number, phase: running, phasesRun }) => {
    const ended = phasesRun.map((run) => {
      const { phase, startedAt, endedAt, minutes } = run;
      const words = `${phaseNames[phase]}, ${Math.round(runMinutes(run))} min of ${minutes}`;
      return { phase, startedAt, to: epochMilliseconds(endedAt), words };
    });
    const all = running
      ? [...ended, { ...running, to: newest, words: `${phaseNames[running.phase]}, running` }]
      : ended;
    return all.flatMap(({ phase, startedAt, to, words }, index) => {
      const from = epochMilliseconds(startedAt);
      return from < to && to <= newest
        ? [{ id: `${number}-${index}`, phase, from, to, words }]
        : [];
    });
  });
}

export interface ClockThen {
  readonly name: string;
  /** “07:42 left”, “+00:35 over” or “07:42 paused”. */
  readonly words: string;
}

/** What the room's clock showed at a moment; `null` when no phase was running. */
export function clockThen(state: SessionState, time: number): ClockThen | null {
  const phase = openRound(state)?.phase;
  if (!phase) return null;
  const left = secondsLeft(phase, new Date(time).toISOString());
  const how = phase.pausedAt ? 'paused' : left < 0 ? 'over' : 'left';
  return { name: phaseNames[phase.phase], words: `${clockText(left)} ${how}` };
}
