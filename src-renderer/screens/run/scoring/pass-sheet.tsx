import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Move, Participant } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { AdjudicationView } from '../../../parts/adjudication-view.tsx';
import { announce } from '../../../parts/announce.ts';
import { ArgumentsView } from '../../../parts/arguments-view.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { MoveHead } from '../../../parts/move-head.tsx';
import { adjudicationLine, argumentsLine } from '../inspector/fold-line.ts';
import { Fold } from '../inspector/fold.tsx';
import { ScoreRows, type ScoreRowsHandle } from '../inspector/score-rows.tsx';
import { usePrecedents } from '../inspector/use-precedents.ts';
import { useSubmit } from '../inspector/use-submit.ts';
import { useRoom } from '../room.ts';
import styles from './pass.module.css';

interface PassSheetProps {
  readonly rater: Participant;
  readonly move: Move;
  /** Moves still open to this evaluator, this one among them. */
  readonly left: number;
  /** Gets up without submitting: what is filled in is kept, and covered. */
  readonly onCover: () => void;
}

/** The sheet of whoever sits at the laptop, with the move it is about. */
export function PassSheet({ rater, move, left, onCover }: PassSheetProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const rows = useRef<ScoreRowsHandle>(null);
  const submitAs = useSubmit(move);
  const precedentsOf = usePrecedents(move);
  const { select } = useRoom();
  // Before anything can be pressed: the last sheet took the focus with it.
  useLayoutEffect(() => {
    // The log shows which move it is about.
    select(move.id);
    rows.current?.focus();
  }, [select, move.id]);
  return (
    <Drawer
      title={rater.name}
      actions={<span className={styles.aside}>{left === 1 ? 'last one' : `${left} to score`}</span>}
      onClose={onCover}
      focusInside
    >
      <div onKeyDown={keepStepsOfOthers}>
        <MoveHead move={move} pack={pack} state={state} />
        <Fold title="Arguments" line={argumentsLine(move)}>
          <ArgumentsView move={move} pack={pack} />
        </Fold>
        <Fold title="Adjudication" line={adjudicationLine(move)}>
          <AdjudicationView move={move} />
        </Fold>
        <div className={styles.sheet}>
          <ScoreRows
            ref={rows}
            move={move}
            rater={rater.id}
            pack={pack}
            submit={submitAs(rater.id)}
            precedentsOf={precedentsOf}
            onSubmitted={() => announce('Submitted')}
          />
        </div>
      </div>
    </Drawer>
  );
}

/** Whoever rates takes back nothing that others did. */
function keepStepsOfOthers(event: KeyboardEvent) {
  const isStep = (event.ctrlKey || event.metaKey) && /^[yz]$/i.test(event.key);
  if (isStep && !(event.target instanceof HTMLInputElement)) event.preventDefault();
}
