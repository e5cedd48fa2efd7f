import { useState } from 'react';
import type { Subject } from '../../../../src-main/game/reading.ts';
import type { DrawerName } from '../drawers.ts';

/** The number whose evidence the drawer is open at; the session's net unless one was asked for. */
export function useFigureChoice(drawer: DrawerName | null, open: (drawer: DrawerName) => void) {
  const [figure, setFigure] = useState<Subject>({});
  return {
    figure,
    showEvidence: (of: Subject) => {
      setFigure(of);
      if (drawer !== 'evidence') open('evidence');
    },
  };
}
