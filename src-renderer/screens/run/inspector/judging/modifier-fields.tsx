import { Button } from '../../../../parts/button.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import type { AdjudicationDraft } from './adjudication-draft.ts';
import type { Asking } from './judging-form.tsx';
import styles from './judging-form.module.css';

interface ModifierFieldsProps {
  readonly draft: AdjudicationDraft;
  readonly asking: Asking;
  readonly change: (changes: Partial<AdjudicationDraft>) => void;
}

/** What is added to the dice, each with its reason. */
export function ModifierFields({ draft: { modifiers }, asking, change }: ModifierFieldsProps) {
  const put = (place: number, changes: Partial<(typeof modifiers)[number]>) =>
    change({
      modifiers: modifiers.map((each, index) => (index === place ? { ...each, ...changes } : each)),
    });
  return modifiers.map(({ value, reason }, place) => (
    <div key={place} className={styles.line}>
      <div className={styles.narrow}>
        <TextField
          label={`Modifier ${place + 1}`}
          size="small"
          value={value}
          onChange={(text) => put(place, { value: text })}
          error={asking.errorAt(`ruling.modifiers.${place}.value`)}
        />
      </div>
      <TextField
        label="Its reason"
        size="small"
        value={reason}
        onChange={(text) => put(place, { reason: text })}
        error={asking.errorAt(`ruling.modifiers.${place}.reason`)}
        autoFocus={reason === '' && place === modifiers.length - 1}
      />
      <span className={styles.still}>
        <Button
          variant="text"
          size="small"
          label={`Leave out modifier ${place + 1}`}
          onPress={() => change({ modifiers: modifiers.filter((_, index) => index !== place) })}
        >
          Leave out
        </Button>
      </span>
    </div>
  ));
}
