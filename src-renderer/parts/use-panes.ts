import { useEffect, useRef } from 'react';
import { focusPane, paneAfter, panesIn } from './panes.ts';
import { useShortcuts } from './shortcut.ts';

/** F6 and Shift F6 go through the panes of whatever screen is shown. */
export function usePanes(): void {
  const last = useRef(new WeakMap<HTMLElement, Element>());
  useEffect(() => {
    function onFocusIn({ target }: FocusEvent) {
      if (!(target instanceof Element)) return;
      for (const pane of panesIn(document)) {
        if (pane.contains(target)) last.current.set(pane, target);
      }
    }
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  function go(by: 1 | -1) {
    const pane = paneAfter(panesIn(document), document.activeElement, by);
    if (pane) focusPane(pane, last.current.get(pane));
  }
  useShortcuts({ F6: () => go(1), 'Shift+F6': () => go(-1) });
}
