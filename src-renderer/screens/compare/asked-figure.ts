/** The number of a comparison that was asked where it comes from. */
import { createContext, useContext } from 'react';
import type { Subject } from '../../../src-main/game/reading.ts';

export interface AskedFigure {
  /** Whose; another session can be looked at beside it. */
  readonly sessionId: string;
  readonly figure: Subject;
  /** Over everything, where figures count from where sessions parted. */
  readonly isOfAll: boolean;
}

export interface Asking {
  readonly asked: AskedFigure | null;
  readonly ask: (asked: AskedFigure) => void;
  readonly close: () => void;
}

export const AskingContext = createContext<Asking | null>(null);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error('useAsking is called outside a comparison.');
  return asking;
}
