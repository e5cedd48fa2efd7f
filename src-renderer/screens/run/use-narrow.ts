import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusPane } from '../../parts/panes.ts';
import { useMedia } from '../../parts/use-media.ts';
import { usePaneSteps } from '../../parts/use-panes.ts';

export const narrowPanes = ['log', 'move', 'position', 'seats'] as const;
export type NarrowPane = (typeof narrowPanes)[number];

/** Too small for panes side by side: under 1180×720, or as large with its text enlarged. */
const narrow = '(width < 1180px) or (height < 720px)';

interface NarrowOptions {
  readonly isComposing: () => boolean;
  readonly compose: () => void;
}

/** One pane at a time in a small window: which, and how F6 goes through them and the composer. */
export function useNarrow({ isComposing, compose }: NarrowOptions) {
  const isNarrow = useMedia(narrow);
  const [pane, show] = useState<NarrowPane>('log');
  const screen = useRef<HTMLDivElement>(null);

  function bring(next: NarrowPane) {
    // The pane has to be there before it can take the focus.
    if (isNarrow) flushSync(() => show(next));
  }
  usePaneSteps(isNarrow, (by) => {
    const places = [...narrowPanes, 'composer'] as const;
    const at = isComposing() ? places.length - 1 : places.indexOf(pane);
    const next = places[(at + by + places.length) % places.length] ?? 'log';
    if (next === 'composer') return compose();
    bring(next);
    const panel = screen.current?.querySelector<HTMLElement>('[role="tabpanel"]');
    if (panel) focusPane(panel, undefined);
  });
  return { isNarrow, pane, show, bring, screen };
}

export type Narrow = ReturnType<typeof useNarrow>;
