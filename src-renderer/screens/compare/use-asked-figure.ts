import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { AskedFigure, Asking } from './asked-figure.ts';

/** What was asked for, and back to the number it was asked of. @param onAsk shows where it is told */
export function useAskedFigure(screen: RefObject<HTMLElement | null>, onAsk: () => void): Asking {
  const [asked, setAsked] = useState<AskedFigure | null>(null);
  const from = useRef<string | null>(null);
  return {
    asked,
    ask(next) {
      if (!asked) from.current = document.activeElement?.getAttribute('aria-label') ?? null;
      setAsked(next);
      onAsk();
    },
    close() {
      flushSync(() => setAsked(null));
      // The number is drawn anew: it is known by what it is called.
      const numbers = [...(screen.current?.querySelectorAll<HTMLElement>('button') ?? [])];
      const number = numbers.find((each) => each.getAttribute('aria-label') === from.current);
      (number ?? screen.current)?.focus();
    },
  };
}
