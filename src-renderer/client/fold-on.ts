import type { SessionEvent } from '../../src-main/game/event.ts';
import { advance, fold } from '../../src-main/game/evolve.ts';
import type { SessionState } from '../../src-main/game/state.ts';

/** More than so many at once are folded from the start, which is cheaper than one by one. */
const few = 20;

/**
 * The state at the end of a log, given the state before its last events.
 *
 * @param count how many events are new
 */
export function foldOn(
  state: SessionState,
  log: readonly SessionEvent[],
  count: number,
): SessionState {
  if (count > few) return fold(log);
  if (count === 1) return advance(state, log);
  let next = state;
  for (let end = log.length - count + 1; end <= log.length; end += 1) {
    next = advance(next, log.slice(0, end));
  }
  return next;
}
