import { useEffect, useEffectEvent, useRef } from 'react';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import type { ScoreControlHandle } from '../../../parts/score-control.tsx';
import { ReconcileRow } from './reconcile-row.tsx';
import { useReconcileDraft } from './use-reconcile-draft.ts';
import styles from './reconcile.module.css';

interface ReconcileFormProps {
  readonly move: Move;
  readonly onReconciled: (count: number) => void;
}

export function ReconcileForm({ move, onReconciled }: ReconcileFormProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const draft = useReconcileDraft(move);
  const controls = useRef(new Map<string, ScoreControlHandle>());
  const reasons = useRef(new Map<string, HTMLInputElement | HTMLTextAreaElement>());
  const order = pack.criteria.map(({ id }) => id);
  const { settled, changed, refusal, fault } = draft;

  const focusRow = (id: string | undefined) => id && controls.current.get(id)?.focus();
  const focusFirst = useEffectEvent(() => {
    focusRow(order.find((id) => settled[id] === null) ?? order[0]);
  });
  useEffect(() => focusFirst(), []);
  useEffect(() => {
    if (fault !== null) reasons.current.get(fault)?.focus();
  }, [fault]);

  async function submit() {
    const count = await draft.submit();
    if (count !== null) onReconciled(count);
  }
  return (
    <form
      aria-label="Official values"
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (changed.length > 0) void submit();
      }}
    >
      {pack.criteria.map((criterion) => {
        const { id } = criterion;
        return (
          <ReconcileRow
            key={id}
            move={move}
            criterion={criterion}
            state={state}
            settled={settled[id] ?? null}
            error={fault === id ? (refusal?.message ?? null) : null}
            onSettle={(value) => draft.settle(id, value)}
            onReason={(reason) => draft.explain(id, reason)}
            onDissent={(evaluator, keeps) => draft.keepDissent(id, evaluator, keeps)}
            onStep={(by) => void focusRow(order[order.indexOf(id) + by])}
            onGoTo={(place) =>
              place === 'row' ? void focusRow(id) : reasons.current.get(id)?.focus()
            }
            controlRef={(handle) => {
              if (handle) controls.current.set(id, handle);
              else controls.current.delete(id);
            }}
            reasonRef={(field) => {
              if (field) reasons.current.set(id, field);
              else reasons.current.delete(id);
            }}
          />
        );
      })}
      {refusal && fault === null && <Refusal title={`Not reconciled: ${refusal.message}`} />}
      <div className={styles.foot}>
        <span className={styles.keys}>
          <KeyCap keys="1" />–<KeyCap keys="5" /> official value
        </span>
        <Button
          variant="primary"
          keys="Ctrl Enter"
          isDisabled={changed.length === 0}
          reason="nothing new"
          onPress={() => void submit()}
        >
          {changed.length === 0 ? 'Reconcile' : `Reconcile ${changed.length}`}
        </Button>
      </div>
    </form>
  );
}
