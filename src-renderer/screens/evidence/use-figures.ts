import { useState } from 'react';
import type { Subject } from '../../../src-main/game/reading.ts';

export interface Figures {
  readonly figure: Subject;
  /** The figure gone on from; `undefined` at the first. */
  readonly before: Subject | undefined;
  readonly goTo: (figure: Subject) => void;
  readonly goBack: () => void;
}

/** From one figure to the next, and back the same way. */
export function useFigures(first: Subject): Figures {
  const [way, setWay] = useState<readonly [Subject, ...Subject[]]>([first]);
  const [start, ...others] = way;
  return {
    figure: way.at(-1) ?? start,
    before: way.at(-2),
    goTo: (figure) => setWay([...way, figure]),
    goBack: () => setWay([start, ...others.slice(0, -1)]),
  };
}
