import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { classes } from '../../parts/classes.ts';
import { Glyph } from '../../parts/glyph.tsx';
import { useSize } from '../../parts/use-size.ts';
import type { PublicItem } from './public-items.ts';
import styles from './said-list.module.css';

interface SaidListProps {
  /** Newest first. */
  readonly items: readonly PublicItem[];
  /** How many are shown where there is room. */
  readonly most: number;
  /** CSS pixels for one pixel of the picture, text alone enlarged. */
  readonly unit: number;
}

/** A way to show them: how many, and whether the newest has to do without its size or its words. */
interface Fitting {
  readonly count: number;
  readonly isSmall?: boolean;
  readonly isShort?: boolean;
}

const [newestGlyph, olderGlyph] = [54, 46];

/** What was just said in public. Nothing is cut off: there are three, or two, or one. */
export function SaidList({ items, most, unit }: SaidListProps) {
  const [box, size] = useSize<HTMLDivElement>();
  const list = useRef<HTMLOListElement>(null);
  const fonts = useFontsLoaded();
  const texts = items.slice(0, most).map(({ id, text }) => `${id} ${text}`);
  const wanted = JSON.stringify([texts, most, unit, size, fonts]);
  const [tried, setTried] = useState({ wanted, step: 0 });
  const step = tried.wanted === wanted ? tried.step : 0;
  const fittings = fittingsUpTo(Math.min(most, items.length));
  const fitting = fittings[step] ?? { count: 0 };
  // Before anything is seen, so that nothing moves on the screen.
  useLayoutEffect(() => {
    const isTooHigh = (list.current?.scrollHeight ?? 0) > (box.current?.clientHeight ?? 0);
    if (isTooHigh && step < fittings.length - 1) setTried({ wanted, step: step + 1 });
  }, [box, fittings.length, step, wanted]);
  return (
    <div ref={box} className={styles.box}>
      <ol ref={list} className={styles.list}>
        {items.slice(0, fitting.count).map(({ id, seat, text, short }, index) => {
          const isNewest = index === 0;
          const glyph = isNewest ? newestGlyph : olderGlyph;
          return (
            <li
              key={id}
              className={classes(
                styles.item,
                isNewest && !fitting.isSmall ? styles.newest : styles.older,
                isNewest && styles.first,
              )}
            >
              <span className={styles.mark}>
                <Glyph
                  glyph={seat?.glyph ?? 'hexagon'}
                  tone={seat?.tone ?? 'ink'}
                  size={glyph * unit}
                />
              </span>
              <span className={styles.code}>{seat?.code ?? 'CTL'}</span>
              <p className={styles.text}>{fitting.isShort ? short : text}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function fittingsUpTo(most: number): Fitting[] {
  if (most === 0) return [];
  const full = Array.from({ length: most }, (_, index) => ({ count: most - index }));
  return [...full, { count: 1, isSmall: true }, { count: 1, isSmall: true, isShort: true }];
}

/** Text measured in another font than it will be seen in would be measured for nothing. */
function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const again = () => setTimes((before) => before + 1);
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, []);
  return times;
}
