import type { LibraryPage, ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { PaletteCommand } from '../../client/commands.ts';
import { go } from '../../client/route.ts';
import { careItems } from './care-items.ts';
import { actionsOf } from './session-actions.ts';
import type { Care } from './use-care.ts';
import { compareMarked } from './use-marking.ts';
import type { Opening } from './use-open-session.ts';

interface LibraryOffers {
  readonly page: LibraryPage | null;
  readonly care: Care;
  readonly opening: Opening;
  readonly create: () => void;
  readonly newKeys: string;
  readonly search: () => void;
}

/** What can be done in the library, whichever session is chosen. */
export function libraryOffers(offers: LibraryOffers): PaletteCommand[] {
  const { page, care, opening, create, newKeys, search } = offers;
  const running = page?.running;
  return [
    { id: 'new', label: 'New session', keys: newKeys, run: create },
    { id: 'search', label: 'Search sessions, moves, injects', keys: '/', run: search },
    ...(running
      ? [{ id: 'resume', label: `Resume ${running.title}`, run: () => opening.open(running) }]
      : []),
    { id: 'sample', label: 'Open the sample session', run: opening.openSample },
    { id: 'compare', label: 'Compare what is marked', keys: 'C', run: compareMarked },
    ...(page && page.counts.trash > 0
      ? [{ id: 'empty-trash', label: 'Empty the trash', run: () => care.askPurge() }]
      : []),
    { id: 'backups', label: 'See the backups', run: () => go({ screen: 'rescue' }) },
    { id: 'packs', label: 'Go to the packs', run: () => go({ screen: 'packs' }) },
  ];
}

/** What can be done with the session that is chosen. */
export function chosenOffers(
  session: ShelvedSession | undefined,
  care: Care,
  opening: Opening,
): PaletteCommand[] {
  if (!session) return [];
  const { title } = session;
  return [
    ...actionsOf(session).map(({ label, keys, does }) => ({
      id: `chosen-${does}`,
      label: `${label}: ${title}`,
      keys,
      run: () => opening.open(session, does),
    })),
    ...careItems(session, care).map((item) => ({
      id: `chosen-${item.id}`,
      label: `${item.label}: ${title}`,
      keys: item.keys,
      run: () => item.run(),
    })),
  ];
}
