import { useEffect, useEffectEvent } from 'react';
import { useRoute } from '../../../client/route.ts';
import type { DrawerName } from '../drawers.ts';

/** Opens the deck when the address asks for an inject; the drawer takes it from there. */
export function useInjectAsked(open: (drawer: DrawerName) => void): void {
  const route = useRoute();
  const isAsked = 'inject' in route;
  const show = useEffectEvent(() => open('injects'));
  useEffect(() => {
    if (isAsked) show();
  }, [isAsked]);
}
