import type { SessionEvent } from '../game/event.ts';
import { fold } from '../game/evolve.ts';
import { forkTitle } from '../game/fork-place.ts';
import type { Refused } from '../game/refusal.ts';
import { refuse } from '../game/refusal.ts';
import type { SessionState } from '../game/state.ts';
import { line } from '../game/text.ts';
import type { PendingEvent } from '../store/chain.ts';

export interface Fork {
  readonly id: string;
  readonly now: string;
  readonly title: string;
  /** Whether play goes on from there, or it stands as the other does. */
  readonly goesOn: boolean;
}

/** The log of a session that begins where another had come to. @param events up to there */
export function forkOf(events: readonly SessionEvent[], fork: Fork): PendingEvent[] {
  const { id, now, title, goesOn } = fork;
  const { session, version } = fold(events);
  const last = events.at(-1);
  const from = {
    sessionId: session.id,
    version,
    hash: last?.hash ?? '',
    ...(goesOn && last && { at: last.recordedAt }),
  };
  return [
    ...events,
    {
      kind: 'sessionForked',
      data: { sessionId: id, title, from },
      batch: version + 1,
      recordedAt: now,
      actor: 'control',
    },
  ];
}

/** @param asked not yet parsed; by where it left unless said */
export function titleOfFork(
  state: SessionState,
  asked: string | undefined,
): { readonly ok: true; readonly title: string } | Refused {
  if (asked === undefined) return { ok: true, title: forkTitle(state) };
  const { success, data } = line.safeParse(asked);
  if (success) return { ok: true, title: data };
  return refuse(asked.trim() === '' ? 'text-missing' : 'text-too-long', 'title');
}
