import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useOffer } from '../../../client/commands.ts';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { announce } from '../../../parts/announce.ts';
import { Empty } from '../../../parts/empty.tsx';
import { EditMove } from './edit-move.tsx';
import { Fold } from './fold.tsx';
import { adjudicationLine, argumentsLine } from './fold-line.ts';
import { Button } from '../../../parts/button.tsx';
import { MoveHead } from '../../../parts/move-head.tsx';
import { ScoreReasons } from '../../../parts/score-reasons.tsx';
import { RevealedScores } from '../../../parts/revealed-scores.tsx';
import { DiscloseMove } from '../disclosure/disclose-move.tsx';
import { useRoom } from '../room.ts';
import { AdjudicationSection } from './judging/adjudication-section.tsx';
import { ArgumentsSection } from './judging/arguments-section.tsx';
import { useJudging } from './judging/use-judging.ts';
import { toLog, useWayBack } from './use-way-back.ts';
import { useJudgingKeys, type JudgingAct } from './judging/use-judging-keys.ts';
import { MoveAnnotations } from './move-annotations.tsx';
import { ScoreSheet, type ScoreSheetHandle } from './score-sheet.tsx';
import { RevealDialog, useReveal } from './reveal-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import styles from './inspector.module.css';

export type InspectorAct = 'edit' | 'withdraw' | 'score' | 'reveal' | 'disclose' | JudgingAct;

export interface InspectorHandle {
  focus(): void;
  act(act: InspectorAct): void;
}

interface InspectorProps {
  readonly moveId: string | null;
  readonly onNotice: (text: string) => void;
  readonly ref: Ref<InspectorHandle>;
}

/** The chosen move: what was said, how it was judged, and its score sheet. */
export function Inspector({ moveId, onNotice, ref }: InspectorProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const move = moveId === null ? undefined : findMove(state, moveId);
  const room = useRoom();
  const [mode, setMode] = useState<'read' | 'edit' | 'withdraw' | 'disclose'>('read');
  const box = useRef<HTMLDivElement>(null);
  const sheet = useRef<ScoreSheetHandle>(null);
  const reveal = useReveal(move, onNotice);
  const way = useWayBack();
  const judging = useJudging(move, state, way);
  const judge = useJudgingKeys(move, judging, box);
  const { sample, status } = state.session;
  const canScore = move !== undefined && move.status !== 'withdrawn' && !sample;
  const canEdit = canScore;
  const canWithdraw = canScore && status !== 'finished';
  const canDisclose = canScore && move.visibility !== 'public';

  function act(what: InspectorAct) {
    // What is being worked on stays, whatever is logged meanwhile.
    if (move) room.select(move.id);
    if (judge.isAct(what)) judge.act(what);
    else if (what === 'score') sheet.current?.focus();
    else if (what === 'reveal' && move?.revealedAt) room.open('reconcile');
    else if (what === 'reveal') reveal.ask();
    else if (what === 'edit' && canEdit) {
      way.leave();
      setMode('edit');
    } else if (what === 'withdraw' && canWithdraw) setMode('withdraw');
    else if (what === 'disclose' && canDisclose) setMode('disclose');
    else if (what === 'disclose') announce('Nobody is left to tell.');
    else announce('This move cannot be changed.');
  }
  function endEdit() {
    flushSync(() => setMode('read'));
    way.back();
  }
  useShortcuts({ Esc: toLog }, { within: box });
  useOffer(
    canDisclose
      ? [
          {
            id: 'disclose',
            label: `Disclose move ${moveNumber(move)} …`,
            keys: 'P',
            run: () => act('disclose'),
          },
        ]
      : [],
  );
  useImperativeHandle(ref, () => ({
    focus: () => (sheet.current ? sheet.current.focus() : box.current?.focus()),
    act,
  }));

  if (!move) {
    return (
      <div className={styles.empty}>
        <Empty>Choose a move in the log to read, score or correct it.</Empty>
      </div>
    );
  }
  return (
    <div ref={box} className={styles.inspector} tabIndex={-1}>
      <div className={styles.body}>
        {mode === 'edit' ? (
          <EditMove move={move} onClose={endEdit} onNotice={onNotice} />
        ) : (
          <MoveHead move={move} pack={pack} state={state}>
            {canEdit && (
              <Button variant="link" size="small" keys="E" onPress={() => act('edit')}>
                Edit
              </Button>
            )}
            {canWithdraw && (
              <Button variant="link" size="small" keys="W" onPress={() => act('withdraw')}>
                Withdraw
              </Button>
            )}
            {canDisclose && (
              <Button variant="link" size="small" keys="P" onPress={() => act('disclose')}>
                Disclose …
              </Button>
            )}
            <Button variant="link" size="small" keys="H" onPress={() => room.open('history')}>
              History
            </Button>
          </MoveHead>
        )}
        <Fold title="Arguments" line={argumentsLine(move)} keys="G" isOpen={judge.isArguing}>
          <ArgumentsSection move={move} judging={judging} />
        </Fold>
        <Fold title="Adjudication" line={adjudicationLine(move)} keys="D" isOpen={judge.isRuling}>
          <AdjudicationSection move={move} judging={judging} />
        </Fold>
        <MoveAnnotations move={move} />
        {move.revealedAt !== null && (
          <RevealedScores
            {...{ move, pack, state }}
            onNet={() => room.showEvidence({ moveId: move.id })}
          />
        )}
        <ScoreReasons move={move} pack={pack} state={state} untold={null} />
        {canScore && move.status !== 'unfinished' && (
          <ScoreSheet ref={sheet} move={move} reveal={reveal} onNotice={onNotice} />
        )}
        {move.status === 'unfinished' && (
          <p className={styles.unfinished}>
            Finish the move before it is scored: choose Edit, fill in what is missing, and save.
          </p>
        )}
      </div>
      <WithdrawDialog
        move={move}
        isOpen={mode === 'withdraw'}
        onClose={() => setMode('read')}
        onNotice={onNotice}
      />
      <RevealDialog reveal={reveal} />
      {mode === 'disclose' && <DiscloseMove move={move} onClose={() => setMode('read')} />}
    </div>
  );
}
