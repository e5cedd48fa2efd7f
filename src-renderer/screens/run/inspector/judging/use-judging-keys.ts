import { useEffect, useState, type RefObject } from 'react';
import type { Move } from '../../../../../src-main/game/state.ts';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import { useOffer } from '../../../../client/commands.ts';
import { useSettings } from '../../../../client/settings.ts';
import { useShortcuts } from '../../../../parts/shortcut.ts';
import type { Judging } from './use-judging.ts';

const acts = ['arguments', 'for', 'against', 'adjudicate'] as const;
export type JudgingAct = (typeof acts)[number];

function isAct(what: string): what is JudgingAct {
  return (acts as readonly string[]).includes(what);
}

/** `G`, `F`, `A` and `D`, in the log and in the inspector, and as commands. */
export function useJudgingKeys(
  move: Move | undefined,
  judging: Judging,
  box: RefObject<HTMLElement | null>,
) {
  const { singleKeys } = useSettings();
  const [reads, setReads] = useState(0);
  const { form, open, isOpen } = judging;

  function act(what: JudgingAct) {
    if (what === 'arguments') setReads((count) => count + 1);
    else if (what === 'adjudicate') open(move?.adjudication ? 'result' : 'adjudicate');
    else open(what);
  }
  useEffect(() => {
    // To the arguments once they are there, which in a low window they are only now.
    if (reads > 0) box.current?.querySelector<HTMLElement>('[data-part=arguments] button')?.focus();
  }, [reads, box]);
  useShortcuts(
    {
      G: () => act('arguments'),
      F: () => act('for'),
      A: () => act('against'),
      D: () => act('adjudicate'),
    },
    { within: box, singleKeys },
  );
  useOffer(
    move && isOpen
      ? [
          {
            id: 'adjudicate',
            label: `${move.adjudication ? 'Tell what came of' : 'Adjudicate'} move ${moveNumber(move)}`,
            keys: 'D',
            run: () => act('adjudicate'),
          },
          {
            id: 'argue',
            label: `Argue for move ${moveNumber(move)}`,
            keys: 'F',
            run: () => act('for'),
          },
          {
            id: 'estimate',
            label: `Estimate move ${moveNumber(move)}`,
            run: () => open('estimate'),
          },
        ]
      : [],
  );
  const isArguing = form === 'for' || form === 'against' || form === 'estimate';
  return {
    isAct,
    act,
    isArguing: isArguing || reads > 0,
    isRuling: form !== null && !isArguing,
  };
}
