import { useState } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import { takeMoment } from '../../client/route.ts';
import type { Speed } from './playback.ts';

/** Where somebody is in a replay, and how they look at it. */
export interface Cursor {
  readonly audience: Audience;
  /** The version looked at; `null` is the newest, whatever that comes to be. */
  readonly version: number | null;
  readonly speed: Speed;
  /** Whether what the audience did not see is marked. */
  readonly isMarked: boolean;
}

const start: Cursor = { audience: 'control', version: null, speed: '60', isMarked: true };

/** By session, so that another screen and back keeps the place while the window is open. */
const kept = new Map<string, Cursor>();

export function useCursor(sessionId: string): [Cursor, (change: Partial<Cursor>) => void] {
  const [cursor, setCursor] = useState(() => {
    const moment = takeMoment();
    if (moment !== undefined) kept.set(sessionId, { ...start, version: moment });
    return kept.get(sessionId) ?? start;
  });
  function change(part: Partial<Cursor>): void {
    const next = { ...(kept.get(sessionId) ?? start), ...part };
    kept.set(sessionId, next);
    setCursor(next);
  }
  return [cursor, change];
}

/** Where the replay of a session will stand when it is opened next. */
export function placeCursor(sessionId: string, version: number): void {
  kept.set(sessionId, { ...(kept.get(sessionId) ?? start), audience: 'control', version });
}
