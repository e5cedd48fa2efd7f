import type { roundCommands } from '../command/rounds.ts';
import { findRound, openRound } from '../find.ts';
import { refuse } from '../refusal.ts';
import { phaseMinutes } from '../running-time.ts';
import type { Deciders } from './decision.ts';
import { happened } from './decision.ts';

export const decideRounds: Deciders<Exclude<keyof typeof roundCommands, 'reorderRound'>> = {
  openRound(state, { round }) {
    if (openRound(state)) return refuse('round-open', 'round');
    const planned = findRound(state, round);
    if (!planned) return refuse('round-unknown', 'round');
    if (planned.status !== 'planned') return refuse('round-not-planned', 'round');
    const before = findRound(state, round - 1);
    if (before && before.status !== 'closed') return refuse('round-order', 'round');
    return happened({ kind: 'roundOpened', data: { round } });
  },
  closeRound(state, { round }) {
    if (openRound(state)?.number !== round) return refuse('round-not-open', 'round');
    return happened({ kind: 'roundClosed', data: { round } });
  },
  startPhase(state, { phase, minutes }) {
    const round = openRound(state);
    if (!round) return refuse('round-not-open');
    const planned = minutes ?? round.plan.minutes[phase];
    return happened({
      kind: 'phaseStarted',
      data: { round: round.number, phase, minutes: planned },
    });
  },
  pausePhase(state) {
    const round = openRound(state);
    if (!round?.phase) return refuse('phase-none');
    if (round.phase.pausedAt) return refuse('phase-paused');
    return happened({ kind: 'phasePaused', data: { round: round.number } });
  },
  resumePhase(state) {
    const round = openRound(state);
    if (!round?.phase) return refuse('phase-none');
    if (!round.phase.pausedAt) return refuse('phase-not-paused');
    return happened({ kind: 'phaseResumed', data: { round: round.number } });
  },
  extendPhase(state, { minutes }, { now }) {
    const round = openRound(state);
    if (!round?.phase) return refuse('phase-none');
    const isOver = round.phase.minutes + minutes < phaseMinutes(round.phase, now);
    if (minutes < 0 && isOver) return refuse('phase-shorter', 'minutes');
    return happened({ kind: 'phaseExtended', data: { round: round.number, minutes } });
  },
  endPhase(state) {
    const round = openRound(state);
    if (!round?.phase) return refuse('phase-none');
    return happened({ kind: 'phaseEnded', data: { round: round.number } });
  },
};
