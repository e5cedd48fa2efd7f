import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Puts the focus on the line of a deal, at first on the chosen one. */
export function useFocusDeal(
  list: RefObject<HTMLElement | null>,
  chosen: string | undefined,
): (dealId: string) => void {
  const focus = (dealId: string) => {
    list.current?.querySelector<HTMLElement>(`[data-deal="${dealId}"]`)?.focus();
  };
  const atFirst = useEffectEvent(() => {
    if (chosen !== undefined) focus(chosen);
  });
  useEffect(() => atFirst(), []);
  return focus;
}
