import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMirror, useSessionView } from '../../client/context.ts';
import { Toast } from '../../parts/toast.tsx';
import { Composer } from './composer/composer.tsx';
import type { ComposerHandle } from './composer/composer.tsx';
import { InjectKeys } from './injects/inject-keys.tsx';
import { useInjectAsked } from './injects/use-inject-asked.ts';
import { useInjectMarks } from './injects/use-inject-marks.ts';
import { Inspector } from './inspector/inspector.tsx';
import type { InspectorHandle } from './inspector/inspector.tsx';
import { RunLog } from './log/run-log.tsx';
import { PhotoIntake } from './photos/photo-intake.tsx';
import { PositionPane } from './position-pane.tsx';
import { SeatRail } from './rail/seat-rail.tsx';
import { ScoringOffers } from './scoring/scoring-offers.tsx';
import { RunPrinting } from '../setup/printing/run-printing.tsx';
import { PhaseClock } from './strip/phase-clock.tsx';
import { RoundStrip } from './strip/round-strip.tsx';
import { JudgementKeys } from './standing/judgement-keys.tsx';
import { isAsked } from './assessment/use-ask-at-end.ts';
import { drawers, type DrawerName } from './drawers.ts';
import { useDealChoice } from './deals/use-deal-choice.ts';
import { useFigureChoice } from './evidence/use-figure-choice.ts';
import { NarrowRoom } from './narrow-room.tsx';
import { RoomContext } from './room.ts';
import { useCorrections } from './use-corrections.ts';
import { useFinishNext } from './use-finish-next.ts';
import { useDrawer } from './use-drawer.ts';
import { useNarrow } from './use-narrow.ts';
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
  const deal = useDealChoice(drawer, openDrawer);
  const figure = useFigureChoice(drawer, openDrawer);
  const marks = useInjectMarks();
  useInjectAsked(openDrawer);
  const { moveId, select } = selection;
  const Drawer = drawer && drawers[drawer];
  const { toFinish, finishNext } = useFinishNext({
    state,
    selected: moveId,
    select,
    edit: () => withInspector((handle) => handle.act('edit')),
  });

  const narrow = useNarrow({
    isComposing: () => document.activeElement?.closest('[aria-label="Composer"]') !== null,
    compose: () => composer.current?.focus(),
  });

  function compose(id: string) {
    setSeat(id);
    composer.current?.focus();
  }
  function withInspector(act: (handle: InspectorHandle) => void) {
    narrow.bring('move');
    // What is done to a move is done where it can be seen.
    if (drawer) flushSync(close);
    if (inspector.current) act(inspector.current);
  }
  function openDrawer(name: DrawerName) {
    narrow.bring('move');
    open(name);
  }
  const position = <PositionPane selected={moveId} />;
  const rail = <SeatRail chosen={seat} onChoose={compose} />;
  const log = (
    <div className={styles.log} data-pane>
      <RunLog
        selected={moveId}
        onSelect={(id) => {
          if (drawer && isAsked(drawer)) close();
          select(id);
        }}
        onOpen={() => withInspector((handle) => handle.focus())}
        onAct={(act) => withInspector((handle) => handle.act(act))}
        onCompose={() => composer.current?.focus()}
        onFinishNext={finishNext}
      />
      <Toast toast={toast} onClose={closeToast} />
    </div>
  );
  const move = Drawer ? (
    <Drawer />
  ) : (
    <Inspector key={moveId} ref={inspector} moveId={moveId} onNotice={notify} />
  );
  const composing = (
    <Composer
      ref={composer}
      seat={seat}
      onSeat={compose}
      onLogged={select}
      toFinish={toFinish}
      onFinishNext={finishNext}
    />
  );

  return (
    <RoomContext
      value={{ moveId, drawer, open: openDrawer, close, select, ...deal, ...figure, notify, tell }}
    >
      <InjectKeys />
      <ScoringOffers />
      <JudgementKeys />
      <RunPrinting />
      <PhotoIntake>
        <div ref={narrow.screen} className={narrow.isNarrow ? styles.narrow : styles.screen}>
          <div className={styles.strip} data-pane>
            <RoundStrip onNotice={notify} marks={marks} />
          </div>
          <div className={styles.clock}>
            <PhaseClock />
          </div>
          {narrow.isNarrow ? (
            <>
              <main className={styles.middle} aria-label="Log">
                <NarrowRoom narrow={narrow} panes={{ log, move, position, seats: rail }} />
              </main>
              <div className={styles.composer}>{composing}</div>
            </>
          ) : (
            <>
              <aside className={styles.rail} data-pane aria-label="Seats and coverage">
                {rail}
              </aside>
              <main className={styles.middle} aria-label="Log">
                {position}
                {log}
                {composing}
              </main>
              <aside className={styles.inspector} data-pane aria-label="Move">
                {move}
              </aside>
            </>
          )}
        </div>
      </PhotoIntake>
    </RoomContext>
  );
}
