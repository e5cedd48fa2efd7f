import { useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useOffer } from '../../../client/commands.ts';
import { useShortcuts } from '../../../parts/shortcut.ts';
import type { FindBarHandle } from './find-bar.tsx';
import type { Find } from './use-find.ts';
import type { LogFiltering } from './use-log-filter.ts';

interface FindBarOptions {
  readonly find: Find;
  readonly filtering: LogFiltering;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The ways to the bar over the log, and back to where one was. */
export function useFindBar({ find, filtering, scroller }: FindBarOptions) {
  const bar = useRef<FindBarHandle>(null);

  function open(): FindBarHandle | null {
    // The bar has to be there before it can take the focus.
    flushSync(() => find.open());
    return bar.current;
  }
  const openFind = () => open()?.focusQuery();
  const openFilter = () => open()?.focusFilter();
  useShortcuts({ 'Ctrl+F': openFind, 'Ctrl+Shift+F': openFilter });
  useOffer([
    { id: 'find', label: 'Find in the log', keys: 'Ctrl F', run: openFind },
    { id: 'filter', label: 'Filter the log', keys: 'Ctrl Shift F', run: openFilter },
    {
      id: 'clear-filter',
      label: 'Clear the filter',
      keys: 'C',
      ...(!filtering.isOn && { reason: 'nothing is filtered' }),
      run: filtering.clear,
    },
  ]);
  return {
    bar,
    openFind,
    closeFind: () => (find.close() ?? scroller.current)?.focus(),
  };
}
