import { dayPlan, type DayPlan } from '../../../../src-main/game/day-plan.ts';
import { useSessionView } from '../../../client/context.ts';
import { useNow } from '../strip/use-now.ts';
import { startMoment } from './start-moment.ts';

/** The day as things stand, to the second. */
export function useDayPlan(): DayPlan {
  const { state } = useSessionView();
  const { date, start, status, closedAt } = state.session;
  const clock = useNow(status !== 'finished', 1000);
  const now = status === 'finished' && closedAt ? closedAt : new Date(clock).toISOString();
  const openedAt = state.rounds[0]?.openedAt;
  return dayPlan(state, now, startMoment(date, start, new Date(openedAt ?? now)));
}
