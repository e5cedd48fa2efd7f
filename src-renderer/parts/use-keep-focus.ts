import { useEffect, useRef, type RefObject } from 'react';

/**
 * What has the focus may go with what it did, such as a button that strikes a row; then nothing has
 * it, and no key is heard. The focus stays in the box it was in.
 */
export function useKeepFocus(box: RefObject<HTMLElement | null>): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const track = ({ target }: Event) => {
      wasInside.current = target instanceof Node && box.current?.contains(target) === true;
    };
    document.addEventListener('focusin', track);
    document.addEventListener('pointerdown', track);
    wasInside.current = box.current?.contains(document.activeElement) === true;
    return () => {
      document.removeEventListener('focusin', track);
      document.removeEventListener('pointerdown', track);
    };
  }, [box]);
  // What goes, goes with a change of the page: looked at once the change has been drawn.
  useEffect(() => {
    const seen = box.current;
    if (!seen) return undefined;
    const observer = new MutationObserver(() => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && wasInside.current) seen.focus();
    });
    observer.observe(seen, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [box]);
}
