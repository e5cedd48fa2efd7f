import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Connection } from './api.ts';
import type { Mirror } from './mirror.ts';
import type { SessionView } from './session-view.ts';
import type { Shell } from './shell.ts';

export interface Desk {
  readonly connection: Connection;
  readonly shell: Shell;
}

export const DeskContext = createContext<Desk | null>(null);
export const MirrorContext = createContext<Mirror | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is called outside the app.');
  return desk;
}

export function useMirror(): Mirror {
  const mirror = useContext(MirrorContext);
  if (!mirror) throw new Error('useMirror is called outside an open session.');
  return mirror;
}

/** The open session as it is now; renders again with every change. */
export function useSessionView(): SessionView {
  const mirror = useMirror();
  return useSyncExternalStore(mirror.subscribe, mirror.view);
}
