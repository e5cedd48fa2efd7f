import type { ReactNode } from 'react';
import type { Move, Participant } from '../../../../src-main/game/state.ts';
import { Button } from '../../../parts/button.tsx';
import { timeText } from '../../../parts/time.ts';
import styles from './score-sheet.module.css';

interface HiddenSheetProps {
  readonly move: Move;
  readonly rater: Participant;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

/** A sheet that is in: nobody who sits down here next sees what it says before the reveal. */
export function HiddenSheet({ move, rater, onChange, children }: HiddenSheetProps) {
  const times = Object.values(move.scores).flatMap((given) => given[rater.id]?.at ?? []);
  const last = times.toSorted().at(-1);
  return (
    <>
      {move.revealedAt === null && (
        <p className={styles.none}>
          {rater.name} is in{last && `, ${timeText(last)}`}. Hidden until the reveal.
        </p>
      )}
      <div className={styles.foot}>
        <span className={styles.keys} />
        <Button onPress={onChange}>
          {move.revealedAt === null ? 'Score again' : 'Change scores'}
        </Button>
        {children}
      </div>
    </>
  );
}
