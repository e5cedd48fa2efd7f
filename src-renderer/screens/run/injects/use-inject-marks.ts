import { useMemo } from 'react';
import { deckOf } from '../../../../src-main/game/deck.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import type { RulerMark } from '../strip/ruler-place.ts';
import { injectMarks } from './inject-marks.ts';

/** The injects of the open round where they are due on its ruler. */
export function useInjectMarks(): readonly RulerMark[] {
  const { pack } = useMirror();
  const { state } = useSessionView();
  return useMemo(() => {
    const round = openRound(state);
    return round ? injectMarks(deckOf(state, pack), round) : [];
  }, [state, pack]);
}
