import { useLayoutEffect, useState, type ReactNode } from 'react';
import { useSize } from '../../parts/use-size.ts';
import styles from './scroll-region.module.css';

interface ScrollRegionProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What does not fit scrolls in its own place, and can then be reached by keyboard. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const [isLarger, setLarger] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = current;
    setLarger(scrollWidth > clientWidth || scrollHeight > clientHeight);
  }, [box, size, children]);
  return (
    <div
      ref={box}
      className={styles.region}
      {...(isLarger && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {children}
    </div>
  );
}
