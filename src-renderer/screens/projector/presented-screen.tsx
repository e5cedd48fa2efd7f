import type { CSSProperties } from 'react';
import type { Slide } from '../../../src-main/contract/slide.ts';
import type { GuestView } from '../../client/guest-mirror.ts';
import { classes } from '../../parts/classes.ts';
import { clockText, timeText } from '../../parts/time.ts';
import { countedWords, itemOf, rulingWords, seenWords } from './presented-words.ts';
import { PresentedScores } from './presented-scores.tsx';
import { PublicNet } from './public-net.tsx';
import { SaidList } from './said-list.tsx';
import { useUnit } from './use-unit.ts';
import frame from './projector-screen.module.css';
import styles from './presented-screen.module.css';

interface PresentedScreenProps {
  readonly view: GuestView;
  readonly slide: Slide;
}

/** A moment of a replay: when it was, what was done, what came of it, where it led. */
export function PresentedScreen({ view, slide }: PresentedScreenProps) {
  const { pack, screen } = view;
  const { audience, at, round, phase, move, points } = slide;
  const unit = useUnit();
  const text = unit * (screen.isLarger ? 1.25 : 1);
  const units = { '--u': `${unit}px`, '--t': `${text}px` } as CSSProperties;
  return (
    <main className={frame.screen} style={units}>
      <div className={classes(frame.head, styles.head, screen.hasTrajectory && frame.parted)}>
        <div className={frame.round}>
          <p className={styles.seen}>{seenWords(audience, pack)}</p>
          <h1 className={frame.title}>
            {round ? `Round ${round.number}` : view.state.session.title}{' '}
            {round?.name && <em className={frame.name}>{round.name}</em>}
          </h1>
          <time className={styles.time}>{timeText(at)}</time>
          {phase && (
            <p className={styles.phase}>
              {phase.name}, {clockText(phase.secondsLeft)} {phaseState(phase)}
            </p>
          )}
        </div>
        {screen.hasTrajectory && (
          <PublicNet
            points={points}
            pack={pack}
            counted={countedWords(audience, pack)}
            none="no score yet"
            unit={text}
          />
        )}
      </div>
      <section className={frame.said} aria-label="Move">
        {move ? (
          <>
            <p className={styles.line}>
              {move.number && <strong>{move.number}</strong>}
              {!move.isPublic && <span>Private</span>}
              {move.isWithdrawn && <span>Withdrawn</span>}
              {move.ruling && <strong>{rulingWords(move.ruling)}</strong>}
            </p>
            <SaidList items={[itemOf(move, pack)]} most={1} unit={text} />
            <PresentedScores move={move} pack={pack} />
          </>
        ) : (
          <p className={frame.sentence}>No move yet.</p>
        )}
      </section>
    </main>
  );
}

function phaseState({ secondsLeft, isPaused }: NonNullable<Slide['phase']>): string {
  if (isPaused) return 'paused';
  return secondsLeft < 0 ? 'over' : 'left';
}
