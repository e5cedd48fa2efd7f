import type { Method } from '../../../../../src-main/game/methods.ts';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useSessionView } from '../../../../client/context.ts';
import { Select } from '../../../../parts/select.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useRoom } from '../../room.ts';
import { rulingOf, type AdjudicationDraft } from './adjudication-draft.ts';
import { JudgingForm, useAsking } from './judging-form.tsx';
import { MethodFields } from './method-fields.tsx';
import { umpires } from './people.ts';
import type { JsonDraft } from './use-json-draft.ts';
import styles from './judging-form.module.css';

interface AdjudicationFormProps {
  readonly move: Move;
  readonly method: Method;
  readonly draft: JsonDraft<AdjudicationDraft>;
  readonly isOverride: boolean;
  readonly onRuled: () => void;
  readonly onClose: () => void;
}

/** Settles by one method whether a move takes effect; an override says who and why as well. */
export function AdjudicationForm({ move, method, draft, ...props }: AdjudicationFormProps) {
  const { state } = useSessionView();
  const { notify } = useRoom();
  const asking = useAsking();
  const { value } = draft;
  function change(changes: Partial<AdjudicationDraft>) {
    asking.clearRefusal();
    draft.change(changes);
  }
  async function rule() {
    const saidBy = method.kind === 'consensus' || method.kind === 'umpire';
    const asked = {
      moveId: move.id,
      ruling: rulingOf(value, method),
      ...(saidBy && value.outcome && { outcome: value.outcome }),
    };
    const isDone = await asking.ask(
      props.isOverride
        ? { kind: 'overrideAdjudication', ...asked, by: value.by, reason: value.why }
        : { kind: 'adjudicateMove', ...asked },
    );
    if (!isDone) return;
    draft.clear();
    props.onRuled();
    notify(`Move ${moveNumber(move)} ${props.isOverride ? 'ruled anew' : 'adjudicated'}`);
  }
  return (
    <JudgingForm
      label={props.isOverride ? 'Override the ruling' : 'Adjudicate'}
      asking={asking}
      refused={props.isOverride ? 'Not overridden' : 'Not adjudicated'}
      submit={submitWord(method, value, props.isOverride)}
      onSubmit={() => void rule()}
      onClose={props.onClose}
    >
      {props.isOverride && (
        <div className={styles.line}>
          <Select
            label="Overridden by"
            size="small"
            options={umpires(state)}
            value={value.by}
            onChange={(by) => change({ by })}
            error={asking.errorAt('by')}
          />
          <TextField
            label="Why it is overridden"
            size="small"
            value={value.why}
            onChange={(why) => change({ why })}
            error={asking.errorAt('reason')}
            autoFocus
          />
        </div>
      )}
      <MethodFields
        method={method}
        draft={value}
        asking={asking}
        change={change}
        takesFocus={!props.isOverride}
      />
    </JudgingForm>
  );
}

function submitWord(method: Method, draft: AdjudicationDraft, isOverride: boolean): string {
  if (isOverride) return 'Override';
  if (method.kind === 'dice') return draft.dice.trim() === '' ? 'Roll' : 'Record the dice';
  if (method.kind === 'draw') return draft.fell.trim() === '' ? 'Draw' : 'Record the draw';
  return method.kind === 'vote' ? 'Count' : 'Record';
}
