/** What injects wait for, followed from one to the next. */
import type { DeckInject } from '../deck.ts';
import type { Trigger } from '../event/injects.ts';
import { findRound } from '../find.ts';
import type { Refused } from '../refusal.ts';
import { refuse } from '../refusal.ts';
import type { SessionState } from '../state.ts';

export type Planned = Pick<DeckInject, 'id' | 'trigger'> & Partial<Pick<DeckInject, 'status'>>;

function awaited(trigger: Trigger | undefined): string | undefined {
  return trigger?.by === 'inject' || trigger?.by === 'answer' ? trigger.injectId : undefined;
}

/** Whether an inject would in the end wait for itself. What was released waits for nothing. */
export function waitsForItself(id: string, injects: ReadonlyMap<string, Planned>): boolean {
  const seen = new Set<string>();
  let next = awaited(injects.get(id)?.trigger);
  while (next !== undefined && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    const inject = injects.get(next);
    next = inject?.status === 'released' ? undefined : awaited(inject?.trigger);
  }
  return false;
}

/** What is wrong with waiting for this, once all of these are there. */
export function checkTrigger(
  state: SessionState,
  id: string,
  injects: ReadonlyMap<string, Planned>,
  field = 'trigger',
): Refused | undefined {
  const trigger = injects.get(id)?.trigger;
  if (!trigger) return undefined;
  if (trigger.by === 'move' && !findRound(state, trigger.round))
    return refuse('round-unknown', field);
  const first = awaited(trigger);
  if (first !== undefined && !injects.has(first)) return refuse('inject-unknown', field);
  return waitsForItself(id, injects) ? refuse('inject-cycle', field) : undefined;
}
