import type { Phase } from './event/session.ts';
import { phases } from './event/session.ts';
import type { Round } from './state.ts';

/** The phase that the plan holds after the one that runs or ran last; none after the last. */
export function nextPhase({ phase, phasesRun, plan }: Round): Phase | undefined {
  const last = phase?.phase ?? phasesRun.at(-1)?.phase;
  const rest = phases.slice(last ? phases.indexOf(last) + 1 : 0);
  return rest.find((each) => plan.minutes[each] > 0);
}
