import { useRef, type PointerEvent, type RefObject } from 'react';
import type { SessionClock } from '../../../src-main/game/session-clock.ts';
import type { TimeScale } from './time-scale.ts';

interface ScrubHandlers {
  onPointerDown(event: PointerEvent): void;
  onPointerMove(event: PointerEvent): void;
}

/** Pressing on the ruler, or dragging over it, takes the cursor to the time under the pointer. */
export function useScrub(
  track: RefObject<HTMLElement | null>,
  scale: TimeScale,
  clock: SessionClock,
  seek: (version: number) => void,
): ScrubHandlers {
  // Looked up once, as the pointer goes down: to ask on the way makes the browser lay out at once.
  const box = useRef<DOMRect>(null);
  function seekTo({ clientX }: PointerEvent): void {
    const { left = 0, width = 0 } = box.current ?? {};
    if (width > 0) seek(clock.versionAt(scale.timeAt((clientX - left) / width)));
  }
  return {
    onPointerDown(event) {
      const { target } = event;
      if (event.button !== 0 || (target instanceof Element && target.closest('button'))) return;
      box.current = track.current?.getBoundingClientRect() ?? null;
      // A mark on the ruler is worth hitting exactly; its version is written on it.
      const mark = target instanceof Element ? target.closest('[data-version]') : null;
      if (mark) seek(Number(mark.getAttribute('data-version')));
      else seekTo(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      // The keys go on from here.
      event.preventDefault();
      const handle = track.current?.querySelector('[role="slider"]');
      if (handle instanceof HTMLElement) handle.focus({ preventScroll: true });
    },
    onPointerMove(event) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) seekTo(event);
    },
  };
}
