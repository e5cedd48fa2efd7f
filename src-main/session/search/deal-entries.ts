import { dealLabel } from '../../game/deals.ts';
import type { Deal, SessionState } from '../../game/state.ts';
import type { SearchEntry } from '../../store/search-entry.ts';
import { searchable } from '../../store/search-words.ts';
import { plain } from './plain-entry.ts';
import type { Versions } from './versions.ts';

/** The terms of each deal, and why it went as it did. */
export function dealEntries(
  state: SessionState,
  versions: Versions,
  nameOf: (seat: string) => string,
): SearchEntry[] {
  return state.deals.flatMap((deal) => {
    const own = { ...plain, kind: 'deal' as const, about: deal.id, seats: deal.parties };
    const known = { ...own, label: dealLabel(state, deal.id), who: partiesOf(deal, nameOf) };
    const version = (status: Deal['status']) => versions.get(`deal ${deal.id} ${status}`) ?? 1;
    const terms: SearchEntry = {
      ...known,
      standing: deal.status,
      version: version('proposed'),
      at: deal.history[0]?.at ?? '',
      text: searchable(deal.terms),
    };
    const reasons = deal.history.filter(({ reason }) => reason !== '');
    return [
      terms,
      ...reasons.map(({ status, at, reason }): SearchEntry => ({
        ...known,
        standing: status,
        version: version(status),
        at,
        text: searchable(reason),
      })),
    ];
  });
}

function partiesOf({ parties }: Deal, nameOf: (seat: string) => string): string {
  return parties.map((seat) => nameOf(seat) || seat).join(', ');
}
