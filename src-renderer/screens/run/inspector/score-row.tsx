import type { Ref } from 'react';
import type { Rating } from '../../../../src-main/game/event/scores.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import type { Pack, PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { ScoreControl, type ScoreControlHandle } from '../../../parts/score-control.tsx';
import { Anchor } from './anchor.tsx';
import type { PrecedentsOf } from './precedent-list.tsx';
import { EarlierScores } from './earlier-scores.tsx';

export interface ScoreRowProps {
  readonly move: Move;
  readonly rater: string;
  readonly pack: Pack;
  readonly criterion: PackCriterion;
  readonly value: Rating | null;
  readonly reason: string;
  readonly fault: string | null;
  /** The level whose words are open; null while the row is closed. */
  readonly open: Rating | null;
  readonly showsAll: boolean;
  readonly precedentsOf: PrecedentsOf | undefined;
  readonly onRate: (value: Rating | null) => void;
  readonly onReason: (reason: string) => void;
  readonly onOpen: (level: Rating) => void;
  readonly onPoint: (level: Rating | null) => void;
  readonly onAnchors: () => void;
  readonly onStep: (by: -1 | 1) => void;
  /** Brings the focus to the reason, or back. */
  readonly onGoTo: (place: 'reason' | 'row') => void;
  readonly controlRef: Ref<ScoreControlHandle>;
  readonly reasonRef: Ref<HTMLInputElement | HTMLTextAreaElement>;
}

/** One criterion: its levels, and under them the words of the one at hand. */
export function ScoreRow(props: ScoreRowProps) {
  const { move, rater, pack, criterion, open } = props;
  const anchorId = `anchor-${criterion.id}`;
  return (
    <div>
      <ScoreControl
        ref={props.controlRef}
        code={criterion.id}
        name={criterion.name}
        family={criterion.kind}
        value={props.value}
        onChange={props.onRate}
        onInsufficient={() => props.onRate('insufficient')}
        onNext={() => props.onStep(1)}
        onPrevious={() => props.onStep(-1)}
        onReason={() => props.onGoTo('reason')}
        onAnchors={props.onAnchors}
        onFocusLevel={props.onOpen}
        onPointLevel={props.onPoint}
        describedBy={open === null ? undefined : anchorId}
      />
      <EarlierScores move={move} rater={rater} criterion={criterion.id} />
      {open !== null && (
        <Anchor
          id={anchorId}
          pack={pack}
          criterion={criterion}
          level={open}
          showsAll={props.showsAll}
          reason={props.reason}
          fault={props.fault}
          precedents={props.precedentsOf?.(criterion.id, open) ?? []}
          onReason={props.onReason}
          reasonRef={props.reasonRef}
          onLeaveReason={() => props.onGoTo('row')}
        />
      )}
    </div>
  );
}
