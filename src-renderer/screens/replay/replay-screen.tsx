import { useDeferredValue, useRef, useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { useSettings } from '../../client/settings.ts';
import { Empty } from '../../parts/empty.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { Toast, type ToastMessage } from '../../parts/toast.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { focusMove } from './focus-move.ts';
import { KnownList } from './known-list.tsx';
import { MovePane } from './move-pane.tsx';
import { PositionPane } from './position-pane.tsx';
import { replayKeys } from './replay-keys.ts';
import { TimeRuler } from './time-ruler.tsx';
import { TransportBar } from './transport-bar.tsx';
import { useBookmark } from './use-bookmark.ts';
import { useFork } from './use-fork.ts';
import { useReplay } from './use-replay.ts';
import { waysOf } from './ways.ts';
import styles from './replay-screen.module.css';

/** Any moment of the session, from anyone's point of view. */
export function ReplayScreen() {
  const replay = useReplay();
  const { singleKeys } = useSettings();
  const screen = useRef<HTMLElement>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [showsEvidence, setShowsEvidence] = useState(false);
  const ways = waysOf(replay);
  // The handle keeps up with the pointer; the panes follow when there is time.
  const version = useDeferredValue(replay.version);
  const move = focusMove(replay.view, version);
  const bookmark = useBookmark(move, (text) => setToast({ id: Date.now(), text }));
  const forking = useFork(replay);
  const evidence = () => setShowsEvidence(!showsEvidence);
  useShortcuts(
    replayKeys(replay, ways, { bookmark: bookmark.toggle, evidence, fork: forking.ask }),
    {
      singleKeys,
      within: screen,
    },
  );
  useOffer([
    {
      id: 'replay-play',
      label: replay.isPlaying ? 'Stop the replay' : 'Play the replay',
      keys: 'Space',
      run: () => replay.play(!replay.isPlaying),
    },
    {
      id: 'replay-evidence',
      label: showsEvidence ? 'Show the move' : 'Show the evidence',
      keys: 'V',
      run: evidence,
    },
    { id: 'replay-fork', label: `Fork at ${forking.place}`, keys: 'F', run: forking.ask },
    {
      id: 'replay-all',
      label: 'See all, as control',
      keys: '0',
      run: () => replay.seeAs('control'),
    },
    {
      id: 'replay-public',
      label: 'See as the public',
      keys: 'P',
      run: () => replay.seeAs('public'),
    },
    ...replay.pack.seats.map(({ id, name }, i) => ({
      id: `replay-${id}`,
      label: `See as ${name}`,
      keys: String(i + 1),
      run: () => replay.seeAs(id),
    })),
  ]);
  if (replay.stops.rounds.length === 0) {
    return (
      <main className={styles.empty}>
        <Empty hint="Open the first round in Run; what happens there can be replayed at once.">
          Nothing has happened yet.
        </Empty>
      </main>
    );
  }
  return (
    // Takes the focus where nothing else does, so that the keys work wherever one has pressed.
    <main ref={screen} className={styles.screen} aria-label="Replay" tabIndex={-1}>
      <TransportBar replay={replay} ways={ways} />
      <TimeRuler replay={replay} />
      <div className={styles.panes}>
        <KnownList replay={replay} ways={ways} version={version} focusId={move?.id ?? null} />
        <PositionPane replay={replay} version={version} forking={forking} />
        {showsEvidence ? (
          <EvidencePane
            key={move?.id}
            {...{ replay, version, move }}
            onClose={() => {
              setShowsEvidence(false);
              screen.current?.focus();
            }}
          />
        ) : (
          <MovePane replay={replay} version={version} move={move} />
        )}
      </div>
      {bookmark.refusal && (
        <div className={styles.refusal}>
          <Refusal title={`Not bookmarked: ${bookmark.refusal}`} />
        </div>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
    </main>
  );
}
