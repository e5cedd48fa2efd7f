import { useEffect, useRef, type Ref } from 'react';
import { partsOf, type Figure } from '../../../src-main/game/evidence.ts';
import { isReading } from '../../../src-main/game/reading.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { howWords, valueOfFigure } from './figure-words.ts';
import { MoveEvidence } from './move-evidence.tsx';
import { MovesBehind } from './moves-behind.tsx';
import { OtherReadings } from './other-readings.tsx';
import { subjectKey, subjectName } from './reading-name.ts';
import { ReadingEvidence } from './reading-evidence.tsx';
import { tellReading } from './tell-reading.ts';
import type { Figures } from './use-figures.ts';
import styles from './evidence.module.css';

export interface EvidenceProps {
  readonly figures: Figures;
  readonly state: SessionState;
  readonly pack: Pack;
  /** The log; `null` for an audience whose entries would show what it may not know. */
  readonly events: readonly SessionEvent[] | null;
  readonly onMove?: ((moveId: string) => void) | undefined;
  /** What that does; “Show in the log” unless said. */
  readonly moveWords?: string;
}

/** What a number is made of, down to the entries of the log, and every number a move feeds. */
export function Evidence({ figures, ...shownIn }: EvidenceProps) {
  const { figure, before, goBack } = figures;
  const { pack, state } = shownIn;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = subjectKey(figure);
  const shown = useRef(key);
  useEffect(() => {
    // Gone on to another figure, reading starts at its head.
    if (shown.current !== key) heading.current?.focus();
    shown.current = key;
  }, [key]);
  return (
    <div className={styles.evidence}>
      {before && (
        <p className={styles.back}>
          <Button variant="link" size="small" onPress={goBack}>
            Back to {subjectName(before, pack, state)}
          </Button>
        </p>
      )}
      <Shown key={key} heading={heading} figures={figures} {...shownIn} />
    </div>
  );
}

interface ShownProps extends EvidenceProps {
  readonly heading: Ref<HTMLHeadingElement>;
}

function Shown({ figures, state, pack, events, onMove, moveWords, heading }: ShownProps) {
  const { figure, goTo } = figures;
  const head = (value: string, how: string) => (
    <>
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          {subjectName(figure, pack, state)}
        </h3>
        <strong className={styles.value}>{value}</strong>
      </div>
      <p className={styles.how}>{how}</p>
    </>
  );
  if (isReading(figure)) {
    const told = tellReading(figure, state, pack);
    return (
      <>
        {head(told.value, told.how)}
        <ReadingEvidence told={told} pack={pack} onSubject={goTo} />
      </>
    );
  }
  const parts = partsOf(state, pack, figure);
  const { moveId } = figure;
  return (
    <>
      {head(signed(valueOfFigure(figure, parts)), howWords(figure, parts))}
      {moveId === undefined ? (
        <MovesBehind parts={parts} pack={pack} onFigure={goTo} />
      ) : (
        <MoveEvidence {...{ moveId, state, pack, events, onMove, moveWords }} onFigure={goTo} />
      )}
      {isWhole(figure) && <OtherReadings {...{ state, pack }} onSubject={goTo} />}
    </>
  );
}

function isWhole(figure: Figure): boolean {
  return Object.values(figure).every((condition) => condition === undefined);
}
