import { useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { TabPanel, Tabs } from 'react-aria-components/Tabs';
import { PaneTabs } from '../../parts/pane-tabs.tsx';
import { focusPane } from '../../parts/panes.ts';
import { usePaneSteps } from '../../parts/use-panes.ts';
import { CompareChart } from './compare-chart.tsx';
import { DifferencePane } from './difference-pane.tsx';
import { MovesPane } from './moves-pane.tsx';
import type { PanesProps } from './panes-props.ts';
import { comparePanes, type ComparePane } from './place.ts';
import { SeatTable } from './seat-table.tsx';
import styles from './narrow-panes.module.css';

/** In a small window: a row of tabs and one pane under it, and the page scrolls. */
export function NarrowPanes(props: PanesProps) {
  const { comparison, packs, sessions, place, onPlace } = props;
  const tabs = useRef<HTMLDivElement>(null);
  const panes: readonly { id: ComparePane; label: string; content: ReactNode }[] = [
    {
      id: 'moves',
      label: 'Moves',
      content: <MovesPane comparison={comparison} packs={packs} />,
    },
    ...(comparison.likeness.comparesNets
      ? [{ id: 'position' as const, label: 'Position', content: <CompareChart {...props} /> }]
      : []),
    ...(comparison.sides.length > 2
      ? [
          {
            id: 'seats' as const,
            label: 'Seats',
            content: <SeatTable comparison={comparison} packs={packs} />,
          },
        ]
      : []),
    {
      id: 'differences',
      label: 'Differences',
      content: (
        <div className={styles.differences}>
          <DifferencePane {...{ comparison, packs, sessions }} />
        </div>
      ),
    },
  ];
  const shown = panes.find(({ id }) => id === place.pane) ?? panes[0];
  function show(pane: ComparePane) {
    // The pane has to be there before it can be brought up, and take the focus.
    flushSync(() => onPlace({ pane }));
    tabs.current?.scrollIntoView({ block: 'start' });
  }
  usePaneSteps(true, (by) => {
    const at = panes.findIndex(({ id }) => id === shown?.id);
    const next = panes[(at + by + panes.length) % panes.length];
    if (!next) return;
    show(next.id);
    const panel = tabs.current?.querySelector<HTMLElement>('[role="tabpanel"]');
    if (panel) focusPane(panel, undefined);
  });
  return (
    <Tabs
      ref={tabs}
      className={styles.tabs ?? ''}
      selectedKey={shown?.id ?? 'moves'}
      onSelectionChange={(key) => {
        const pane = comparePanes.find((one) => one === key);
        if (pane) show(pane);
      }}
    >
      <div className={styles.row}>
        <PaneTabs panes={panes} />
      </div>
      {panes.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
