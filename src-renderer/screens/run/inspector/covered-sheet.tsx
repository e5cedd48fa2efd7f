import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Move, Participant } from '../../../../src-main/game/state.ts';
import { useDrafts } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import type { ScoreRowsHandle } from './score-rows.tsx';
import { scoreDraftKey } from './use-score-draft.ts';
import styles from './score-sheet.module.css';

interface CoveredSheetProps {
  readonly move: Move;
  readonly rater: Participant;
  readonly children: (ref: Ref<ScoreRowsHandle>) => ReactNode;
  readonly ref: Ref<ScoreRowsHandle>;
}

const overlays = '[role="dialog"], [role="alertdialog"], [role="listbox"]';

/**
 * A sheet somebody has begun is covered when it is come to, and again when the focus goes
 * elsewhere in the room: what is filled in blind is on show to nobody else.
 */
export function CoveredSheet({ move, rater, children, ref }: CoveredSheetProps) {
  const drafts = useDrafts();
  const key = scoreDraftKey(move, rater.id);
  const isSecret = () => move.revealedAt === null && drafts.read(key) !== '';
  const [isCovered, setCovered] = useState(isSecret);
  const [openings, setOpenings] = useState(0);
  const rows = useRef<ScoreRowsHandle>(null);
  const way = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => (isCovered ? way.current?.focus() : rows.current?.focus()),
  }));
  useEffect(() => {
    if (openings > 0) rows.current?.focus();
  }, [openings]);
  if (isCovered) {
    return (
      <div className={styles.cover}>
        <p className={styles.none}>
          {rater.name} has begun. What it says is hidden until {rater.name} goes on.
        </p>
        <Button
          ref={way}
          onPress={() => {
            setCovered(false);
            setOpenings((count) => count + 1);
          }}
        >
          Go on as {rater.name}
        </Button>
      </div>
    );
  }
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Element) || currentTarget.contains(relatedTarget)) return;
        if (relatedTarget.closest(overlays) === null && isSecret()) setCovered(true);
      }}
    >
      {children(rows)}
    </div>
  );
}
