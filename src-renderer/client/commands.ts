import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something a person can do from the command palette. */
export interface PaletteCommand {
  readonly id: string;
  /** A verb and its object, such as “Close round 3”. */
  readonly label: string;
  readonly keys?: string;
  /** Why it cannot be done now; absent when it can. */
  readonly reason?: string;
  run(): void;
}

const offered = new Map<symbol, readonly PaletteCommand[]>();
const listeners = new Set<() => void>();
let all: readonly PaletteCommand[] = [];

function changed(): void {
  all = [...offered.values()].flat();
  for (const listener of listeners) listener();
}

/** Offers commands in the palette while the component that calls it is shown. */
export function useOffer(commands: readonly PaletteCommand[]): void {
  const place = useRef(Symbol('offer'));
  useEffect(() => {
    offered.set(place.current, commands);
    changed();
  });
  useEffect(() => {
    const key = place.current;
    return () => {
      offered.delete(key);
      changed();
    };
  }, []);
}

export function useCommands(): readonly PaletteCommand[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => all,
  );
}
