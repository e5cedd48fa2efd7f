import { useEffect, useRef, type FocusEvent, type RefObject } from 'react';

interface RowFocusHandlers {
  onFocus(): void;
  onBlur(event: FocusEvent): void;
}

/** While the focus is in a list, it goes along with the current row. */
export function useRowFocus(list: RefObject<HTMLElement | null>): RowFocusHandlers {
  const isInside = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !list.current?.contains(activeElement);
    if (!isInside.current || isElsewhere) return;
    const row = list.current?.querySelector('[aria-current="true"]');
    // Before the first move there is no row; the keys go on from the ruler.
    const place = row ?? list.current?.closest('main')?.querySelector('[role="slider"]');
    if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    isInside.current = Boolean(row);
  });
  return {
    onFocus() {
      isInside.current = true;
    },
    onBlur({ relatedTarget, currentTarget }) {
      // A row that goes out of view takes the focus with it, to nowhere; the list still has it.
      isInside.current = relatedTarget === null || currentTarget.contains(relatedTarget);
    },
  };
}
