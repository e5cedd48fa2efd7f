import { useRef, useState } from 'react';
import type { DrawerName } from './drawers.ts';

/** Which drawer is open, and where the focus goes back to. */
export function useDrawer() {
  const [drawer, setDrawer] = useState<DrawerName | null>(null);
  const before = useRef<Element | null>(null);

  const close = () => {
    setDrawer(null);
    const element = before.current;
    before.current = null;
    // What had the focus may have gone with what was done in the drawer.
    if (element instanceof HTMLElement && element.isConnected) element.focus();
  };
  const open = (name: DrawerName) => {
    if (drawer === name) return close();
    if (drawer === null) before.current = document.activeElement;
    setDrawer(name);
  };
  return { drawer, open, close };
}
