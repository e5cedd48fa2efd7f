import type { Audience } from '../game/audience.ts';
import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import type { Rules } from '../game/rules.ts';
import type { Totals } from '../game/scoring.ts';
import { totalsOf } from '../game/scoring.ts';
import type { SessionState } from '../game/state.ts';

/** What `replay --json` prints. Numbers are unrounded; `null` where undefined. */
export interface ReplayOutput {
  /** The session's id. */
  readonly session: string;
  /** Of the last event that counts here. */
  readonly version: number;
  readonly audience: Audience;
  readonly totals: Totals;
  readonly state: SessionState;
}

/**
 * @param events the log as the audience may know it, in order
 * @param at the version to stop at; the end unless said
 */
export function replayOutput(
  events: readonly SessionEvent[],
  audience: Audience,
  rules: Rules,
  at: number = Number.POSITIVE_INFINITY,
): ReplayOutput {
  const state = fold(events.filter(({ version }) => version <= at));
  const { session, version } = state;
  return { session: session.id, version, audience, totals: totalsOf(state, rules), state };
}
