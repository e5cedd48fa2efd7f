import { useCallback, useRef, useState } from 'react';
import { useOffer } from '../../client/commands.ts';
import { takeEvidence } from '../../client/route.ts';
import { useSettings } from '../../client/settings.ts';
import { Empty } from '../../parts/empty.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { Toast } from '../../parts/toast.tsx';
import { EvidencePane } from './evidence-pane.tsx';
import { focusMove } from '../../../src-main/game/focus-move.ts';
import { KnownList } from './known-list.tsx';
import { MovePane } from './move-pane.tsx';
import { PositionPane } from './position-pane.tsx';
import { replayCommands } from './replay-commands.ts';
import { replayKeys } from './replay-keys.ts';
import type { ReplayTools } from './replay-tools.ts';
import { ToolDialogs } from './tool-dialogs.tsx';
import { TimeRuler } from './time-ruler.tsx';
import { TransportBar } from './transport-bar.tsx';
import type { Replay } from './use-replay.ts';
import { useFollowing } from './use-following.ts';
import { useWays } from './ways.ts';
import styles from './replay-screen.module.css';

interface ReplayViewProps {
  readonly replay: Replay;
  /** `null` where a replay can only be looked at. */
  readonly tools: ReplayTools | null;
}

export function ReplayView({ replay, tools }: ReplayViewProps) {
  const { singleKeys } = useSettings();
  const screen = useRef<HTMLElement>(null);
  const [evidenceOf, setEvidenceOf] = useState<'move' | 'net' | null>(() =>
    takeEvidence() ? 'net' : null,
  );
  const { pack, audience, audiences, isMarked, isPlaying, speed, seeAs, mark, runAt } = replay;
  const showsEvidence = evidenceOf !== null;
  const ways = useWays(replay);
  // The handle keeps up with the pointer; the panes follow when there is time.
  const shown = useFollowing(replay);
  const move = focusMove(shown.view, shown.version);
  function closeEvidence() {
    setEvidenceOf(null);
    // The focus was inside; the keys go on from here.
    screen.current?.focus();
  }
  const showMove = useCallback(() => setEvidenceOf('move'), []);
  const evidence = () => (showsEvidence ? closeEvidence() : setEvidenceOf('move'));
  const acts = { replay, ways, tools, evidence, showsEvidence };
  useShortcuts(replayKeys(acts), { singleKeys, within: screen });
  useOffer(replayCommands(acts));
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
      <TransportBar
        {...{ pack, audience, audiences, isMarked, isPlaying, speed }}
        {...{ seeAs, mark, runAt, ways }}
      />
      <TimeRuler replay={replay} shownVersion={shown.version} />
      <div className={styles.panes}>
        <KnownList replay={shown} ways={ways} focusId={move?.id ?? null} />
        <PositionPane replay={shown} tools={tools} />
        {showsEvidence ? (
          <EvidencePane
            key={`${evidenceOf} ${move?.id}`}
            replay={shown}
            move={evidenceOf === 'net' ? null : move}
            onClose={closeEvidence}
          />
        ) : (
          <MovePane replay={shown} move={move} onNet={showMove} />
        )}
      </div>
      {tools?.bookmarking.refusal && (
        <div className={styles.refusal}>
          <Refusal title={`Not bookmarked: ${tools.bookmarking.refusal}`} />
        </div>
      )}
      {tools && <ToolDialogs tools={tools} pack={replay.pack} />}
      {tools && <Toast toast={tools.toast} onClose={tools.leaveToast} />}
    </main>
  );
}
