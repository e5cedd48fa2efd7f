import { useState } from 'react';
import type { Figure } from '../../../src-main/game/evidence.ts';

export interface Figures {
  readonly figure: Figure;
  /** The figure gone on from; `undefined` at the first. */
  readonly before: Figure | undefined;
  readonly goTo: (figure: Figure) => void;
  readonly goBack: () => void;
}

/** From one figure to the next, and back the same way. */
export function useFigures(first: Figure): Figures {
  const [way, setWay] = useState<readonly [Figure, ...Figure[]]>([first]);
  const [start, ...others] = way;
  return {
    figure: way.at(-1) ?? start,
    before: way.at(-2),
    goTo: (figure) => setWay([...way, figure]),
    goBack: () => setWay([start, ...others.slice(0, -1)]),
  };
}
