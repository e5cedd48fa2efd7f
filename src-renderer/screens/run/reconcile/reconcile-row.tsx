import type { Ref } from 'react';
import type { Level } from '../../../../src-main/game/event/scores.ts';
import { insufficientFor, ratingsOf } from '../../../../src-main/game/ratings.ts';
import type { Move, SessionState } from '../../../../src-main/game/state.ts';
import type { PackCriterion } from '../../../../src-main/scenario/pack.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { EvaluatorDots } from '../../../parts/evaluator-dots.tsx';
import { evaluatorName } from '../../../parts/person-name.ts';
import { ScoreControl, type ScoreControlHandle } from '../../../parts/score-control.tsx';
import { signedScore } from '../../../../src-main/game/signed.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { agreedLevel, type Settled } from './proposal.ts';
import styles from './reconcile.module.css';

interface ReconcileRowProps {
  readonly move: Move;
  readonly criterion: PackCriterion;
  readonly state: SessionState;
  readonly settled: Settled | null;
  readonly error: string | null;
  readonly onSettle: (value: Level | null) => void;
  readonly onReason: (reason: string) => void;
  readonly onDissent: (evaluator: string, keeps: boolean) => void;
  readonly onStep: (by: -1 | 1) => void;
  readonly onGoTo: (place: 'reason' | 'row') => void;
  readonly controlRef: Ref<ScoreControlHandle>;
  readonly reasonRef: Ref<HTMLInputElement | HTMLTextAreaElement>;
}

/** What the evaluators gave, the official value, and who keeps to another. */
export function ReconcileRow(props: ReconcileRowProps) {
  const { move, criterion, state, settled } = props;
  const { id } = criterion;
  const ratings = ratingsOf(move, id);
  const agreed = agreedLevel(move, id);
  const unsure = insufficientFor(move, id).map((evaluator) => evaluatorName(state, evaluator));
  const differs = settled ? ratings.filter(([, rating]) => rating !== settled.value) : [];
  const needsReason = settled !== null && settled.value !== agreed;
  return (
    <div className={styles.row}>
      <div className={styles.given}>
        <EvaluatorDots
          label={`${id} ${criterion.name}`}
          family={criterion.kind}
          scores={ratings.map(([, value]) => value)}
        />
        <span className={styles.aside}>
          {[
            standing(move, id, agreed !== null),
            unsure.length > 0 && `insufficient evidence: ${unsure.join(', ')}`,
          ]
            .filter(Boolean)
            .join('; ')}
        </span>
      </div>
      <ScoreControl
        ref={props.controlRef}
        code={id}
        name={criterion.name}
        family={criterion.kind}
        value={settled?.value ?? null}
        onChange={props.onSettle}
        onNext={() => props.onStep(1)}
        onPrevious={() => props.onStep(-1)}
        onReason={() => props.onGoTo('reason')}
      />
      {settled && differs.length > 0 && (
        <div className={styles.dissents} role="group" aria-label={`Dissent kept on ${id}`}>
          <span className={styles.aside}>dissent kept:</span>
          {differs.map(([evaluator, rating]) => (
            <Checkbox
              key={evaluator}
              isChecked={!settled.without.includes(evaluator)}
              onChange={(keeps) => props.onDissent(evaluator, keeps)}
            >
              {evaluatorName(state, evaluator)}, {signedScore(rating)}
            </Checkbox>
          ))}
        </div>
      )}
      {settled && (needsReason || settled.reason !== '') && (
        <TextField
          label={`Reason for ${id}`}
          labelPosition="hidden"
          placeholder="Reason"
          size="small"
          keys="N"
          value={settled.reason}
          onChange={props.onReason}
          error={props.error}
          ref={props.reasonRef}
          onKeyDown={(event) => {
            const isSubmit = event.ctrlKey || event.metaKey;
            if (event.key !== 'Escape' && (event.key !== 'Enter' || isSubmit)) return;
            event.preventDefault();
            props.onGoTo('row');
          }}
        />
      )}
    </div>
  );
}

function standing(move: Move, criterion: string, isAgreed: boolean): string {
  const official = move.reconciled[criterion];
  if (official) return `Reconciled at ${signedScore(official.value)}`;
  return isAgreed ? 'agreed' : '';
}
