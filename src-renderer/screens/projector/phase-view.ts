import { phases, type Phase } from '../../../src-main/game/event/session.ts';
import { nextPhase } from '../../../src-main/game/next-phase.ts';
import { phaseNames } from '../../../src-main/game/phase-names.ts';
import { secondsLeft, secondsRun } from '../../../src-main/game/running-time.ts';
import type { Round } from '../../../src-main/game/state.ts';

export interface PhaseView {
  readonly name: string;
  /** Negative when over time. */
  readonly secondsLeft: number;
  readonly isPaused: boolean;
}

/** A part of the bar, as long as its minutes. */
export interface PhaseSegment {
  readonly phase: Phase;
  readonly minutes: number;
  /** How much of it has gone, 0 to 1. */
  readonly gone: number;
  readonly isCurrent: boolean;
}

export function phaseView({ phase }: Round, now: string): PhaseView | null {
  if (!phase) return null;
  const left = secondsLeft(phase, now);
  return { name: phaseNames[phase.phase], secondsLeft: left, isPaused: phase.pausedAt !== null };
}

export function phaseSegments(round: Round, now: string): PhaseSegment[] {
  const { phase: running, phasesRun, plan } = round;
  const current = running?.phase;
  const past = new Set(phasesRun.map(({ phase }) => phase));
  return phases
    .filter((phase) => plan.minutes[phase] > 0 || phase === current)
    .map((phase) => {
      const isCurrent = phase === current;
      const minutes = isCurrent && running ? running.minutes : plan.minutes[phase];
      const share = isCurrent && running ? secondsRun(running, now) / (minutes * 60 || 1) : 0;
      const gone = isCurrent ? Math.min(share, 1) : Number(past.has(phase));
      return { phase, minutes, gone, isCurrent };
    });
}

/** “Adjudicate, 10 min”: what the plan holds next; nothing after the last. */
export function nextPhaseText(round: Round): string | null {
  const next = nextPhase(round);
  return next ? `${phaseNames[next]}, ${round.plan.minutes[next]}\u00a0min` : null;
}
