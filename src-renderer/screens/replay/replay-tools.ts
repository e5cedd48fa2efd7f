import { useState } from 'react';
import { useLatest } from '../../parts/use-latest.ts';
import type { ToastMessage } from '../../parts/toast.tsx';
import { focusMove } from '../../../src-main/game/focus-move.ts';
import { useBookmark, type Bookmarking } from './use-bookmark.ts';
import { useFork, type Forking } from './use-fork.ts';
import { usePresenting, type PresentingReplay } from './use-presenting.ts';
import { useReplayFile, type FilingReplay } from './use-replay-file.ts';
import type { Replay } from './use-replay.ts';

/** The same functions from one moment to the next. */
export type ToolActs = Readonly<
  Record<'fork' | 'present' | 'endPresenting' | 'saveFile', () => void>
>;

/** What can be done with a session that is being replayed, where there is anybody to do it. */
export interface ReplayTools {
  readonly forking: Forking;
  readonly bookmarking: Bookmarking;
  readonly presenting: PresentingReplay;
  readonly filing: FilingReplay;
  readonly acts: ToolActs;
  readonly toast: ToastMessage | null;
  readonly leaveToast: () => void;
}

export function useReplayTools(replay: Replay): ReplayTools {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const tell = (text: string) => setToast({ id: Date.now(), text });
  const forking = useFork(replay);
  const presenting = usePresenting(replay);
  const filing = useReplayFile(tell);
  return {
    forking,
    bookmarking: useBookmark(focusMove(replay.view, replay.version), tell),
    presenting,
    filing,
    acts: useLatest({
      fork: forking.ask,
      present: presenting.toggle,
      endPresenting: presenting.end,
      saveFile: filing.ask,
    }),
    toast,
    leaveToast: () => setToast(null),
  };
}
