import { useEffect, useState } from 'react';
import type { CommandPalette, CommandPaletteProps } from './command-palette.tsx';

/** Milliseconds in which the first screen has the machine to itself. */
const afterFirstScreen = 500;

/** Comes after the first screen, and stays: what is typed right after its key finds it there. */
export function ReadyPalette(props: CommandPaletteProps) {
  const [Palette, setPalette] = useState<typeof CommandPalette | null>(null);
  const isAsked = props.isOpen;
  useEffect(() => {
    if (Palette) return undefined;
    const load = async () => {
      const { CommandPalette: loaded } = await import('./command-palette.tsx');
      setPalette(() => loaded);
    };
    const wait = window.setTimeout(() => void load(), isAsked ? 0 : afterFirstScreen);
    return () => window.clearTimeout(wait);
  }, [Palette, isAsked]);
  return Palette && isAsked ? <Palette {...props} /> : null;
}
