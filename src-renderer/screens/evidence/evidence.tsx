import { useEffect, useRef } from 'react';
import { partsOf } from '../../../src-main/game/evidence.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Button } from '../../parts/button.tsx';
import { signed } from '../../../src-main/game/signed.ts';
import { figureKey, figureName, howWords, valueOfFigure } from './figure-words.ts';
import { MoveEvidence } from './move-evidence.tsx';
import { MovesBehind } from './moves-behind.tsx';
import type { Figures } from './use-figures.ts';
import styles from './evidence.module.css';

export interface EvidenceProps {
  readonly figures: Figures;
  readonly state: SessionState;
  readonly pack: Pack;
  /** The log; `null` for an audience whose entries would show what it may not know. */
  readonly events: readonly SessionEvent[] | null;
  readonly onMove?: ((moveId: string) => void) | undefined;
}

/** What a number is made of, down to the entries of the log, and every number a move feeds. */
export function Evidence({ figures, state, pack, events, onMove }: EvidenceProps) {
  const { figure, before, goTo, goBack } = figures;
  const parts = partsOf(state, pack, figure);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = figureKey(figure);
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
            Back to {figureName(before, pack, state)}
          </Button>
        </p>
      )}
      <div className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.name}>
          {figureName(figure, pack, state)}
        </h3>
        <strong className={styles.value}>{signed(valueOfFigure(figure, parts))}</strong>
      </div>
      <p className={styles.how}>{howWords(figure, parts)}</p>
      {figure.moveId === undefined ? (
        <MovesBehind parts={parts} pack={pack} onFigure={goTo} />
      ) : (
        <MoveEvidence
          moveId={figure.moveId}
          state={state}
          pack={pack}
          events={events}
          onFigure={goTo}
          onMove={onMove}
        />
      )}
    </div>
  );
}
