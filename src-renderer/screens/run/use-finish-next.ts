import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { allMoves } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { useOffer } from '../../client/commands.ts';

interface FinishNextOptions {
  readonly state: SessionState;
  readonly selected: string | null;
  readonly select: (moveId: string) => void;
  /** Opens the chosen move for editing. */
  readonly edit: () => void;
}

/** The moves that were logged to finish later, and how to go on with the next of them. */
export function useFinishNext({ state, selected, select, edit }: FinishNextOptions) {
  const waiting = useMemo(
    () => allMoves(state).filter(({ status }) => status === 'unfinished'),
    [state],
  );
  function finishNext() {
    const place = waiting.findIndex(({ id }) => id === selected);
    const next = waiting[(place + 1) % waiting.length];
    if (!next) return;
    // The inspector has to show the move before it can be asked to edit it.
    flushSync(() => select(next.id));
    edit();
  }
  useOffer([
    {
      id: 'finish-next',
      label: 'Finish the next move',
      keys: 'L',
      ...(waiting.length === 0 && { reason: 'nothing to finish' }),
      run: finishNext,
    },
  ]);
  return { toFinish: waiting.length, finishNext };
}
