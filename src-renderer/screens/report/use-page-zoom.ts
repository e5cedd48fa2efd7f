import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of an A4 page, and what stays free beside it, in pixels. */
const a4 = 794;
const beside = 48;

/** How much smaller a page must be shown to fit its desk; it is never made larger. */
export function usePageZoom(desk: RefObject<HTMLElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return undefined;
    const fit = () => setZoom(Math.min(1, (element.clientWidth - beside) / a4));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return zoom;
}
