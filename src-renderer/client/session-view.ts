import type { SessionEvent } from '../../src-main/game/event.ts';
import type { SessionState } from '../../src-main/game/state.ts';
import type { FaultReport } from './outcome.ts';

/** What a screen sees of a session. A new object with every change. */
export interface SessionView {
  readonly status: 'loading' | 'live' | 'offline' | 'failed';
  readonly fault: FaultReport | null;
  readonly state: SessionState;
  /** The log so far; copied for whoever asks, since it grows with every commit. */
  readonly events: readonly SessionEvent[];
  /** When the newest event was recorded. */
  readonly savedAt: string | null;
}
