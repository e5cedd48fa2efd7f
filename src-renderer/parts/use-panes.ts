import { useEffect, useRef } from 'react';
import { focusPane, paneAfter, panesIn } from './panes.ts';
import { useShortcuts } from './shortcut.ts';

type Step = (by: 1 | -1) => void;

/** How a screen that shows one pane at a time goes to the next; the newest that is shown counts. */
const ownSteps: Step[] = [];

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
    const own = ownSteps.at(-1);
    if (own) return own(by);
    const pane = paneAfter(panesIn(document), document.activeElement, by);
    if (pane) focusPane(pane, last.current.get(pane));
  }
  useShortcuts({ F6: () => go(1), 'Shift+F6': () => go(-1) });
}

/** Goes through the panes in a way of one's own while it is called for. */
export function usePaneSteps(isOwn: boolean, step: Step): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!isOwn) return undefined;
    const own: Step = (by) => latest.current(by);
    ownSteps.push(own);
    return () => {
      ownSteps.splice(ownSteps.indexOf(own), 1);
    };
  }, [isOwn]);
}
