import { Segmented } from '../../parts/segmented.tsx';
import { CompareChart } from './compare-chart.tsx';
import { DifferencePane } from './difference-pane.tsx';
import { MovesPane } from './moves-pane.tsx';
import type { PanesProps } from './panes-props.ts';
import { SeatTable } from './seat-table.tsx';
import styles from './compare-screen.module.css';

/** Everything at once; of several sessions, moves or sums at the left. */
export function WidePanes(props: PanesProps) {
  const { comparison, packs, sessions, place, onPlace } = props;
  const isPair = comparison.sides.length === 2;
  const showsSeats = !isPair && place.pane === 'seats';
  return (
    <>
      {comparison.likeness.comparesNets && <CompareChart {...props} />}
      <div className={styles.panes}>
        <div className={styles.list} role="group" aria-label="Side by side" data-pane data-scrolls>
          {!isPair && (
            <div className={styles.choice}>
              <Segmented
                label="Shown side by side"
                size="small"
                options={[
                  { id: 'moves', label: 'Moves' },
                  { id: 'seats', label: 'Seat and criterion' },
                ]}
                value={showsSeats ? 'seats' : 'moves'}
                onChange={(pane) => onPlace({ pane })}
              />
            </div>
          )}
          {showsSeats ? (
            <SeatTable comparison={comparison} packs={packs} />
          ) : (
            <MovesPane comparison={comparison} packs={packs} />
          )}
        </div>
        <aside
          className={styles.aside}
          aria-label="Differences"
          tabIndex={0}
          data-pane
          data-scrolls
        >
          <DifferencePane {...{ comparison, packs, sessions }} />
        </aside>
      </div>
    </>
  );
}
