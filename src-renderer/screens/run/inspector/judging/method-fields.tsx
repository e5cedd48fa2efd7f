import { outcomes } from '../../../../../src-main/game/event/adjudication.ts';
import type { Method } from '../../../../../src-main/game/methods.ts';
import { Checkbox } from '../../../../parts/checkbox.tsx';
import { DrawBar } from '../../../../parts/draw-bar.tsx';
import { outcomeWords } from '../../../../parts/outcome-words.ts';
import { Segmented } from '../../../../parts/segmented.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { sharesTyped, type AdjudicationDraft } from './adjudication-draft.ts';
import { DiceFields } from './dice-fields.tsx';
import type { Asking } from './judging-form.tsx';
import { numberTyped } from './number-typed.ts';
import styles from './judging-form.module.css';

export interface MethodFieldsProps<M extends Method = Method> {
  readonly method: M;
  readonly draft: AdjudicationDraft;
  readonly asking: Asking;
  readonly change: (changes: Partial<AdjudicationDraft>) => void;
  /** Whether its first field takes the focus. */
  readonly takesFocus: boolean;
}

/** What a method asks for. */
export function MethodFields({ method, ...props }: MethodFieldsProps) {
  switch (method.kind) {
    case 'consensus':
      return <OutcomeField {...props} />;
    case 'umpire':
      return (
        <>
          <TextField
            label="The umpire’s reason"
            serif
            value={props.draft.reason}
            onChange={(reason) => props.change({ reason })}
            error={props.asking.errorAt('ruling.reason')}
            autoFocus={props.takesFocus}
          />
          <OutcomeField {...props} />
        </>
      );
    case 'dice':
      return <DiceFields method={method} {...props} />;
    case 'draw':
      return <DrawFields method={method} {...props} />;
    case 'vote':
      return <VoteFields {...props} />;
  }
}

type FieldsProps = Omit<MethodFieldsProps, 'method'>;

function OutcomeField({ draft, asking, change }: FieldsProps) {
  const error = asking.errorAt('outcome');
  return (
    <>
      <Segmented
        label="What came of it"
        size="small"
        wide
        value={draft.outcome}
        onChange={(outcome) => change({ outcome })}
        options={outcomes.map((id) => ({ id, label: outcomeWords[id] }))}
      />
      {error && <p className={styles.error}>{error}</p>}
    </>
  );
}

function DrawFields({
  method,
  draft,
  asking,
  change,
  takesFocus,
}: MethodFieldsProps<Extract<Method, { kind: 'draw' }>>) {
  const shares = sharesTyped(draft, method);
  const asked = outcomes.filter((outcome) => (shares[outcome] ?? '').trim() !== '');
  const figures = asked.map((outcome) => ({
    outcome,
    percent: numberTyped(shares[outcome] ?? ''),
  }));
  const sum = figures.reduce((total, { percent }) => total + percent, 0);
  const isSound = figures.every(({ percent }) => percent >= 0);
  return (
    <>
      <div className={styles.line}>
        {outcomes.map((outcome, place) => (
          <TextField
            key={outcome}
            label={outcomeWords[outcome]}
            size="small"
            inputMode="decimal"
            value={shares[outcome] ?? ''}
            onChange={(percent) => change({ shares: { ...shares, [outcome]: percent } })}
            error={asking.errorAt(`ruling.shares.${asked.indexOf(outcome)}`)}
            autoFocus={takesFocus && place === 0}
          />
        ))}
      </div>
      <p className={styles.aside} aria-live="polite">
        {isSound && sum <= 100 && <DrawBar shares={figures} />}{' '}
        {Number.isNaN(sum) ? 'Shares in per cent, 100 in all' : `${sum} of 100`}
      </p>
      {asking.refusal?.field === 'ruling.shares' && (
        <p className={styles.error}>{asking.refusal.message}</p>
      )}
      <TextField
        label="Typed from the table, 0 to 100"
        labelPosition="above"
        size="small"
        inputMode="decimal"
        placeholder="Left empty, drawn here"
        value={draft.fell}
        onChange={(fell) => change({ fell })}
        error={asking.errorAt('ruling.fell')}
      />
    </>
  );
}

function VoteFields({ draft, asking, change, takesFocus }: FieldsProps) {
  const nobody = asking.refusal?.field === 'ruling' ? asking.refusal.message : null;
  return (
    <>
      <div className={styles.line}>
        <TextField
          label="For"
          size="small"
          inputMode="numeric"
          value={draft.for}
          onChange={(count) => change({ for: count })}
          error={asking.errorAt('ruling.for') ?? nobody}
          autoFocus={takesFocus}
        />
        <TextField
          label="Against"
          size="small"
          inputMode="numeric"
          value={draft.against}
          onChange={(count) => change({ against: count })}
          error={asking.errorAt('ruling.against')}
        />
      </div>
      <Checkbox isChecked={draft.secret} onChange={(secret) => change({ secret })}>
        Secret ballot
      </Checkbox>
      <p className={styles.aside}>
        Ballots are counted; who voted how is not recorded. More for than against takes effect.
      </p>
    </>
  );
}
