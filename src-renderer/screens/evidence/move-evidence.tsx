import type { Figure } from '../../../src-main/game/evidence.ts';
import { figuresOf, partsOf } from '../../../src-main/game/evidence.ts';
import { readingsFedBy, type Reading, type Subject } from '../../../src-main/game/reading.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import { findMove, moveTitle } from '../../../src-main/game/find.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { CriterionEvidence } from './criterion-evidence.tsx';
import { figureKey, figureName, valueOfFigure } from './figure-words.ts';
import { NotRated } from './not-rated.tsx';
import { ReadingLine } from './other-readings.tsx';
import { subjectKey } from './reading-name.ts';
import { JudgedLines } from './judged-lines.tsx';
import { LogEntryLine } from './log-entry-line.tsx';
import styles from './move-evidence.module.css';

interface MoveEvidenceProps {
  readonly moveId: string;
  readonly state: SessionState;
  readonly pack: Pack;
  readonly events: readonly SessionEvent[] | null;
  readonly onFigure: (subject: Subject) => void;
  readonly onMove?: ((moveId: string) => void) | undefined;
  readonly moveWords?: string | undefined;
}

/** One move: every score with its reason, what it is measured by, where it was recorded. */
export function MoveEvidence(props: MoveEvidenceProps) {
  const { moveId, state, pack, events, onFigure, onMove, moveWords = 'Show in the log' } = props;
  const move = findMove(state, moveId);
  if (!move) return null;
  const parts = partsOf(state, pack, { moveId });
  return (
    <>
      <div className={styles.said}>
        <p className={styles.title}>{moveTitle(move)}</p>
        <LogEntryLine events={events} version={move.version} what="Logged" />
        {move.amendments.map(({ version }) => (
          <LogEntryLine key={version} events={events} version={version} what="Amended" />
        ))}
        <JudgedLines {...{ move, state, pack, events }} />
        {onMove && (
          <Button variant="link" size="small" onPress={() => onMove(moveId)}>
            {moveWords}
          </Button>
        )}
      </div>
      {parts.map((part) => (
        <CriterionEvidence
          key={part.criterion.id}
          part={part}
          state={state}
          pack={pack}
          events={events}
        />
      ))}
      <NotRated move={move} pack={pack} state={state} />
      <Feeds
        figures={figuresOf(state, pack, moveId).slice(1)}
        readings={readingsFedBy(state, pack, moveId)}
        {...{ state, pack, onFigure }}
      />
    </>
  );
}

interface FeedsProps extends Pick<MoveEvidenceProps, 'state' | 'pack' | 'onFigure'> {
  readonly figures: readonly Figure[];
  readonly readings: readonly Reading[];
}

/** The way up: every number the move has a part in. */
function Feeds({ figures, readings, state, pack, onFigure }: FeedsProps) {
  if (figures.length + readings.length === 0) return null;
  return (
    <section className={styles.feeds} aria-label="Feeds">
      <h4 className={styles.heading}>It feeds</h4>
      <ul>
        {figures.map((figure) => (
          <li key={figureKey(figure)} className={styles.figure}>
            <Button variant="link" size="small" onPress={() => onFigure(figure)}>
              {figureName(figure, pack, state)}
            </Button>
            <span>{signed(valueOfFigure(figure, partsOf(state, pack, figure)))}</span>
          </li>
        ))}
        {readings.map((reading) => (
          <ReadingLine
            key={subjectKey(reading)}
            {...{ reading, state, pack }}
            onSubject={onFigure}
          />
        ))}
      </ul>
    </section>
  );
}
