import { useOffer } from '../../../client/commands.ts';
import { useRoom } from '../room.ts';

/** Deals from the command palette. */
export function useDealOffers(): void {
  const { open, drawer } = useRoom();
  useOffer([
    {
      id: 'deals',
      label: 'Open deals',
      run: () => {
        if (drawer !== 'deals') open('deals');
      },
    },
    {
      id: 'propose-deal',
      label: 'Propose a deal',
      keys: 'O',
      run: () => {
        if (drawer !== 'proposal') open('proposal');
      },
    },
  ]);
}
