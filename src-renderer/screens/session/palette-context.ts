import { createContext } from 'react';

/** Opens the command palette, for a screen that has to do without the bar. */
export const PaletteContext = createContext<() => void>(() => undefined);
