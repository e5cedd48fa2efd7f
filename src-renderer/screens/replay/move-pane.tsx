import { memo } from 'react';
import { findMove } from '../../../src-main/game/find.ts';
import type { Move } from '../../../src-main/game/state.ts';
import { AdjudicationView } from '../../parts/adjudication-view.tsx';
import { ArgumentsView } from '../../parts/arguments-view.tsx';
import { Empty } from '../../parts/empty.tsx';
import { MoveHead } from '../../parts/move-head.tsx';
import { RevealedScores } from '../../parts/revealed-scores.tsx';
import { ScoreReasons } from '../../parts/score-reasons.tsx';
import { timeText } from '../../parts/time.ts';
import { audienceName } from './audience-words.ts';
import { MomentPhotos } from './moment-photos.tsx';
import type { Replay } from './use-replay.ts';
import styles from './move-pane.module.css';

interface MovePaneProps {
  readonly replay: Replay;
  /** The move as it was known at the version shown. */
  readonly move: Move | null;
  /** Opens what the net of the move is made of. */
  readonly onNet: () => void;
}

/** The move under the cursor: what was known of it by then, and below that what came later. */
export const MovePane = memo(function PaneOfMove({ replay, move, onNet }: MovePaneProps) {
  const { pack, audience, view, behind, version } = replay;
  const who = audienceName(pack, audience);
  if (!move) {
    return (
      <section className={styles.pane} aria-label="Move">
        <Empty>{audience === 'control' ? 'No move yet.' : `Nothing ${who} knew of yet.`}</Empty>
      </section>
    );
  }
  const state = view.at(version);
  const end = findMove(view.end, move.id);
  const hasRuling = move.adjudication !== null;
  const hasScores = move.revealedAt !== null;
  const laterRuling = !hasRuling && end?.adjudication;
  const laterScores = !hasScores && end?.revealedAt;
  // An audience is told the scores but not why; control may look behind that where it is marked.
  const told = behind ?? (audience === 'control' ? view : null);
  const reasoned = told && findMove(told.end, move.id);
  return (
    // Takes the focus, so that it can be scrolled where nothing in it does.
    <section className={styles.pane} aria-label="Move" tabIndex={0}>
      <MoveHead move={move} pack={pack} state={state} />
      <ArgumentsView move={move} pack={pack} />
      <AdjudicationView move={move} />
      {hasScores && <RevealedScores {...{ move, pack, state, onNet }} />}
      {end && (laterRuling || laterScores) && (
        <div className={styles.later}>
          <h3 className={styles.heading}>
            Came later
            <span className={styles.when}>
              {[
                laterRuling && `adjudicated ${timeText(laterRuling.at)}`,
                laterScores && `scores revealed ${timeText(laterScores)}`,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </h3>
          {laterRuling && <AdjudicationView move={end} />}
          {laterScores && <RevealedScores move={end} pack={pack} state={view.end} />}
        </div>
      )}
      <MomentPhotos move={move} pack={pack} state={state} end={view.end} />
      {told && reasoned && (
        <ScoreReasons
          move={reasoned}
          pack={pack}
          state={told.end}
          untold={audience === 'control' ? null : who}
        />
      )}
    </section>
  );
});
