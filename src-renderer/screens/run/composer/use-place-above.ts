import { useLayoutEffect, type RefObject } from 'react';

/** Pixels between the list and the field, and at least to the edges of the window. */
const gap = 4;

/**
 * Shows a list over everything else, above the element that holds it: a composer that scrolls, as
 * it does in a small window, would cut it off.
 *
 * @param left pixels from that element's left edge
 */
export function usePlaceAbove(list: RefObject<HTMLElement | null>, left: number): void {
  useLayoutEffect(() => {
    const place = () => {
      if (list.current) placeAbove(list.current, left);
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  });
}

function placeAbove(box: HTMLElement, left: number): void {
  if (!box.matches(':popover-open')) box.showPopover();
  const field = box.parentElement?.getBoundingClientRect();
  if (!field) return;
  // Whatever stands beside the field stays in view.
  const right = Math.min(field.left + left, field.right - box.offsetWidth);
  box.style.left = `${Math.max(gap, right)}px`;
  box.style.bottom = `${window.innerHeight - field.top + gap}px`;
  box.style.setProperty('--room', `${field.top - 2 * gap}px`);
}
