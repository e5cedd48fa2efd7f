import { useEffect, useRef, type ReactNode } from 'react';
import { usePackEditing } from '../pack-editing.ts';

interface PlaceProps {
  readonly path: string;
  readonly className?: string | undefined;
  /** What lies below has places of its own. */
  readonly isOuter?: boolean;
  readonly children: ReactNode;
}

/** Takes the caret when a problem in it was chosen. */
export function Place({ path, className, isOuter = false, children }: PlaceProps) {
  const { wanted, onTaken } = usePackEditing();
  const place = useRef<HTMLDivElement>(null);
  const isBelow = !isOuter && wanted?.startsWith(`${path}.`) === true;
  const isWanted = wanted === path || isBelow;
  useEffect(() => {
    if (!isWanted) return;
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    onTaken();
  }, [isWanted, onTaken]);
  return (
    <div ref={place} className={className}>
      {children}
    </div>
  );
}
