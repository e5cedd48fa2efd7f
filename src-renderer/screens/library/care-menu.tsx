import { lazy, Suspense, useEffect, useState } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { careItems } from './care-items.ts';
import type { Care } from './use-care.ts';

const MoreMenu = lazy(async () => ({
  default: (await import('../../parts/more-menu.tsx')).MoreMenu,
}));

/** Milliseconds in which the list comes first. */
const patience = 400;

interface CareMenuProps {
  readonly session: ShelvedSession;
  readonly care: Care;
  /** The keys work, since it is the one that is chosen. */
  readonly hasKeys?: boolean;
}

/** What can be done with a session as a whole; read after the list is shown. */
export function CareMenu({ session, care, hasKeys = false }: CareMenuProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const items = careItems(session, care);
  if (items.length === 0 || !isDue) return null;
  return (
    <Suspense>
      <MoreMenu
        label={`More for ${session.title}`}
        items={hasKeys ? items : items.map(({ keys: _keys, ...item }) => item)}
      />
    </Suspense>
  );
}
