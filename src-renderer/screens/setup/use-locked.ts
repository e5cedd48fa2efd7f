import type { SessionState } from '../../../src-main/game/state.ts';
import { useSessionView } from '../../client/context.ts';

/** Why nothing can be changed here, in a few words; `null` when it can. */
export function lockOf({ session }: Pick<SessionState, 'session'>): string | null {
  if (session.sample) return 'the sample is read only';
  return session.status === 'finished' ? 'the session is finished' : null;
}

export function useLocked(): string | null {
  return lockOf(useSessionView().state);
}
