import { useMemo } from 'react';
import { Gridlines, RoundLines } from '../../../src-main/report/charts/position-frame.tsx';
import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { useSize } from '../../parts/use-size.ts';
import { useAsking } from './asked-figure.ts';
import { chartLayout, type Size } from './chart-layout.ts';
import { EndLabels, ForkLine, roomForLabels } from './chart-labels.tsx';
import { Bands, Glyphs, Lines } from './chart-lines.tsx';
import { ChartTable } from './chart-table.tsx';
import type { PanesProps } from './panes-props.ts';
import { chartConclusion } from './side-words.ts';
import styles from './compare-chart.module.css';

const text = 13;

/** The trajectories on one axis, or the same figures as a table. */
export function CompareChart({ comparison, packs, place: { isTable }, onPlace }: PanesProps) {
  const [place, size] = useSize<HTMLDivElement>();
  const [pack] = packs;
  const [first] = comparison.sides;
  const { ask } = useAsking();
  if (!pack) return null;
  const isPair = comparison.sides.length === 2;
  const hasBand = isPair && comparison.lines.flat().some(({ spread }) => spread !== null);
  return (
    <section className={styles.pane} aria-labelledby="compare-position" data-pane>
      <div className={styles.head}>
        <h2 id="compare-position" className={styles.title}>
          Net position for {pack.protagonist.name}
        </h2>
        <p className={styles.caption}>
          moves lined up by round and seat{hasBand && '; grey, evaluator spread'}
        </p>
        {first && (
          <Button
            variant="link"
            size="small"
            label="Evidence for the nets at the end"
            onPress={() => ask({ sessionId: first.id, figure: {}, isOfAll: true })}
          >
            Evidence
          </Button>
        )}
        <Button variant="link" size="small" onPress={() => onPlace({ isTable: !isTable })}>
          {isTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
      <div ref={place} className={styles.chart}>
        {isTable ? (
          <ChartTable comparison={comparison} pack={pack} />
        ) : (
          size && <Chart comparison={comparison} pack={pack} size={size} />
        )}
      </div>
    </section>
  );
}

interface ChartProps {
  readonly comparison: Comparison;
  readonly pack: Pack;
  readonly size: Size;
}

function Chart({ comparison, pack, size }: ChartProps) {
  const isSmall = size.width < 560;
  const layout = useMemo(
    () => chartLayout(comparison, size, roomForLabels(comparison, isSmall)),
    [comparison, size, isSmall],
  );
  return (
    <svg
      width={size.width}
      height={size.height}
      role="img"
      aria-label={chartConclusion(comparison, pack.protagonist.name)}
    >
      <Bands comparison={comparison} layout={layout} />
      <Gridlines layout={layout} size={text} />
      <RoundLines layout={layout} size={text} />
      <ForkLine comparison={comparison} layout={layout} />
      <Lines comparison={comparison} layout={layout} />
      <Glyphs comparison={comparison} layout={layout} pack={pack} />
      <EndLabels comparison={comparison} layout={layout} isSmall={isSmall} />
    </svg>
  );
}
