import { useState } from 'react';
import type { DrawerName } from '../drawers.ts';

/** The deal the drawer is open at. */
export function useDealChoice(drawer: DrawerName | null, open: (drawer: DrawerName) => void) {
  const [dealId, setDealId] = useState<string | null>(null);
  return {
    dealId,
    showDeal: (id: string | null) => {
      setDealId(id);
      if (drawer !== 'deals') open('deals');
    },
  };
}
