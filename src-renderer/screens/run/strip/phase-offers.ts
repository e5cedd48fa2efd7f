import { phases, type Phase } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import type { Round } from '../../../../src-main/game/state.ts';
import type { Clock } from './use-clock.ts';

export interface PhaseOffer {
  readonly id: string;
  readonly label: string;
  run(): void;
}

/** What can be done about one phase of the open round. */
export function phaseOffers(
  phase: Phase,
  round: Round,
  clock: Clock,
  changeMinutes: () => void,
): PhaseOffer[] {
  const name = phaseNames[phase];
  if (round.phase?.phase === phase) {
    return [
      { id: 'change-minutes', label: 'Add or take minutes', run: changeMinutes },
      { id: `end-${phase}`, label: `End ${name}`, run: clock.end },
    ];
  }
  const again = round.phasesRun.some((run) => run.phase === phase) ? ' again' : '';
  const label = `Start ${name}${again}, ${clock.minutesOf(phase)} min`;
  return [{ id: `start-${phase}`, label, run: () => clock.start(phase) }];
}

/** The same for all six, planned or not. */
export function allPhaseOffers(round: Round, clock: Clock, changeMinutes: () => void) {
  return phases.flatMap((phase) => phaseOffers(phase, round, clock, changeMinutes));
}
