import { useState } from 'react';
import type { Participant } from '../../../../src-main/game/state.ts';

/** Who scored last on this laptop, for the next move too. */
let lastRater: string | null = null;

/** The chosen rater, else the last one here, else the first who is still open. */
export function useRaterChoice(
  raters: readonly Participant[],
  isOpen: (id: string) => boolean,
): { rater: Participant | undefined; choose: (id: string) => void; handTo: (id: string) => void } {
  const [chosen, setChosen] = useState<string | null>(null);
  const known = (id: string | null) => raters.find((rater) => rater.id === id);
  const last = known(lastRater);
  const rater =
    known(chosen) ??
    (last && isOpen(last.id) ? last : undefined) ??
    raters.find(({ id }) => isOpen(id)) ??
    raters[0];
  return {
    rater,
    choose: (id) => {
      lastRater = id;
      setChosen(id);
    },
    /** Passed on for this move; the next one begins again with whoever sat down here. */
    handTo: setChosen,
  };
}
