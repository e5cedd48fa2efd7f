import { use, type ReactNode } from 'react';
import { TabPanel, Tabs } from 'react-aria-components/Tabs';
import { findMove, moveNumber } from '../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { PaneTabs } from '../../parts/pane-tabs.tsx';
import { PaletteContext } from '../commands/palette-context.ts';
import { DueLine } from './injects/due-line.tsx';
import { coverageOf } from './rail/coverage-of.ts';
import { useRoom } from './room.ts';
import { narrowPanes, type Narrow, type NarrowPane } from './use-narrow.ts';
import styles from './narrow-room.module.css';

interface NarrowRoomProps {
  readonly narrow: Narrow;
  readonly panes: Readonly<Record<NarrowPane, ReactNode>>;
}

/** The room in a small window: a row of tabs and one pane under it. */
export function NarrowRoom({ narrow, panes }: NarrowRoomProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { moveId } = useRoom();
  const move = moveId === null ? undefined : findMove(state, moveId);
  const { toScore } = coverageOf(state.rounds, pack);
  const labels: Record<NarrowPane, string> = {
    log: 'Log',
    move: move ? `Move ${moveNumber(move)}` : 'Move',
    position: 'Position',
    seats: 'Seats',
  };
  return (
    <Tabs
      className={styles.tabs ?? ''}
      selectedKey={narrow.pane}
      onSelectionChange={(key) => {
        const chosen = narrowPanes.find((pane) => pane === key);
        if (chosen) narrow.show(chosen);
      }}
    >
      <div className={styles.row}>
        <PaneTabs panes={narrowPanes.map((id) => ({ id, label: labels[id] }))} />
        <span className={styles.waiting}>
          <DueLine /> {toScore} to score
        </span>
        <span className={styles.commands}>
          <Button variant="text" size="small" onPress={use(PaletteContext)}>
            Commands
          </Button>
        </span>
      </div>
      {narrowPanes.map((pane) => (
        <TabPanel key={pane} id={pane} className={styles.panel ?? ''}>
          {panes[pane]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
