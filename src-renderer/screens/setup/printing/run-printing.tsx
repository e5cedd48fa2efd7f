import { useState } from 'react';
import { allMoves } from '../../../../src-main/game/find.ts';
import { useOffer } from '../../../client/commands.ts';
import { useSessionView } from '../../../client/context.ts';
import { LazyPrintDialog } from './lazy-print-dialog.tsx';
import type { PrintWish } from './print-wish.ts';

const injects: PrintWish = {
  title: 'Inject cards',
  wants: ({ kind }) => kind === 'injects',
};
const blank: PrintWish = {
  title: 'Move cards, blank',
  wants: ({ id }) => id.startsWith('blank-moves-'),
};
const logged: PrintWish = {
  title: 'Move cards, as logged',
  wants: ({ id }) => id.startsWith('moves-'),
};

/** What is printed while the session runs, in the command palette. */
export function RunPrinting() {
  const { state } = useSessionView();
  const [wish, setWish] = useState<PrintWish | null>(null);
  const hasMoves = allMoves(state).some(({ status }) => status !== 'withdrawn');
  const none = hasMoves ? {} : { reason: 'no move yet' };
  useOffer([
    { id: 'print-injects', label: 'Print inject cards', run: () => setWish(injects) },
    { id: 'print-blank-moves', label: 'Print blank move cards', run: () => setWish(blank) },
    {
      id: 'print-moves',
      label: 'Print move cards, as logged',
      ...none,
      run: () => setWish(logged),
    },
  ]);
  return <LazyPrintDialog wish={wish} onClose={() => setWish(null)} />;
}
