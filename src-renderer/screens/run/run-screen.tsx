import { useRef, useState } from 'react';
import { useMirror, useSessionView } from '../../client/context.ts';
import { Toast } from '../../parts/toast.tsx';
import { Composer } from './composer/composer.tsx';
import type { ComposerHandle } from './composer/composer.tsx';
import { InjectKeys } from './injects/inject-keys.tsx';
import { useInjectMarks } from './injects/use-inject-marks.ts';
import { Inspector } from './inspector/inspector.tsx';
import type { InspectorHandle } from './inspector/inspector.tsx';
import { RunLog } from './log/run-log.tsx';
import { PhotoIntake } from './photos/photo-intake.tsx';
import { PositionPane } from './position-pane.tsx';
import { SeatRail } from './rail/seat-rail.tsx';
import { PhaseClock } from './strip/phase-clock.tsx';
import { RoundStrip } from './strip/round-strip.tsx';
import { drawers } from './drawers.ts';
import { useDealChoice } from './deals/use-deal-choice.ts';
import { RoomContext } from './room.ts';
import { useCorrections } from './use-corrections.ts';
import { useFinishNext } from './use-finish-next.ts';
import { useDrawer } from './use-drawer.ts';
import { useSelection } from './use-selection.ts';
import styles from './run-screen.module.css';

/** The room: rounds and clock above, the log in the middle, the chosen move at the right. */
export function RunScreen() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const selection = useSelection(state);
  const composer = useRef<ComposerHandle>(null);
  const inspector = useRef<InspectorHandle>(null);
  const [seat, setSeat] = useState(pack.seats[0]?.id ?? '');
  const { toast, closeToast, notify, tell } = useCorrections();
  const { drawer, open, close } = useDrawer();
  const { dealId, showDeal } = useDealChoice(drawer, open);
  const marks = useInjectMarks();
  const { moveId, select } = selection;
  const Drawer = drawer && drawers[drawer];
  const { toFinish, finishNext } = useFinishNext({
    state,
    selected: moveId,
    select,
    edit: () => inspector.current?.act('edit'),
  });

  function compose(id: string) {
    setSeat(id);
    composer.current?.focus();
  }

  return (
    <RoomContext value={{ moveId, drawer, open, close, select, dealId, showDeal, notify, tell }}>
      <InjectKeys />
      <PhotoIntake>
        <div className={styles.screen}>
          <div className={styles.strip} data-pane>
            <RoundStrip onNotice={notify} marks={marks} />
          </div>
          <div className={styles.clock}>
            <PhaseClock />
          </div>
          <aside className={styles.rail} data-pane aria-label="Seats and coverage">
            <SeatRail chosen={seat} onChoose={compose} />
          </aside>
          <main className={styles.middle} aria-label="Log">
            <PositionPane selected={moveId} />
            <div className={styles.log} data-pane>
              <RunLog
                selected={moveId}
                onSelect={select}
                onOpen={() => inspector.current?.focus()}
                onAct={(act) => inspector.current?.act(act)}
                onCompose={() => composer.current?.focus()}
                onFinishNext={finishNext}
              />
              <Toast toast={toast} onClose={closeToast} />
            </div>
            <Composer
              ref={composer}
              seat={seat}
              onSeat={compose}
              onLogged={select}
              toFinish={toFinish}
              onFinishNext={finishNext}
            />
          </main>
          <aside className={styles.inspector} data-pane aria-label="Move">
            {Drawer ? (
              <Drawer />
            ) : (
              <Inspector key={moveId} ref={inspector} moveId={moveId} onNotice={notify} />
            )}
          </aside>
        </div>
      </PhotoIntake>
    </RoomContext>
  );
}
