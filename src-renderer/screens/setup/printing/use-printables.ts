import { useMemo } from 'react';
import type { PrintInput } from '../../../../src-main/report/print/input.ts';
import { printables } from '../../../../src-main/report/print/printables.ts';
import type { PrintItem } from '../../../../src-main/report/print/printout.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useSettings } from '../../../client/settings.ts';

export interface Printables {
  readonly input: PrintInput;
  readonly items: readonly PrintItem[];
}

/** What can be printed of the session as it is now, on the paper that was chosen. */
export function usePrintables(): Printables {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { paper } = useSettings();
  return useMemo(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const input: PrintInput = { state, pack, paper, timeZone };
    return { input, items: printables(input) };
  }, [state, pack, paper]);
}

/** What there is to print; an empty page is printed only when it is asked for by name. */
export function wholeOf(items: readonly PrintItem[]): PrintItem[] {
  return items.filter(({ empty }) => empty === null);
}
