import { useMemo } from 'react';
import { deckOf, type DeckInject } from '../../../../src-main/game/deck.ts';
import { dueOf, type DueInject } from '../../../../src-main/game/due-injects.ts';
import { openRound } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useNow } from '../strip/use-now.ts';

/** The deck, and what of it is due when, as of now. */
export function useDue(): { deck: readonly DeckInject[]; due: readonly DueInject[] } {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const phase = openRound(state)?.phase ?? null;
  const now = useNow(phase !== null && phase.pausedAt === null);
  const deck = useMemo(() => deckOf(state, pack), [state, pack]);
  return { deck, due: dueOf(deck, state, new Date(now).toISOString()) };
}
