import { useState } from 'react';
import type { Figure } from '../../../../src-main/game/evidence.ts';
import type { DrawerName } from '../drawers.ts';

/** The number whose evidence the drawer is open at; the session's net unless one was asked for. */
export function useFigureChoice(drawer: DrawerName | null, open: (drawer: DrawerName) => void) {
  const [figure, setFigure] = useState<Figure>({});
  return {
    figure,
    showEvidence: (of: Figure) => {
      setFigure(of);
      if (drawer !== 'evidence') open('evidence');
    },
  };
}
