import type { Refusal } from '../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../client/context.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { ChoiceField } from './choice-field.tsx';
import { VisibilityField } from './visibility-field.tsx';
import styles from './composer-fields.module.css';

interface ComposerFieldsProps {
  readonly draft: ComposerDraft;
  readonly seat: string;
  readonly refusal: Refusal | null;
  readonly onChange: (changes: Partial<ComposerDraft>) => void;
}

/** What may be left for later: each is reached in order by Tab. */
export function ComposerFields({ draft, seat, refusal, onChange }: ComposerFieldsProps) {
  const { pack } = useMirror();
  return (
    <div className={styles.fields}>
      <label className={styles.effect}>
        <span className={styles.label}>Intended effect</span>
        <input
          className={styles.input}
          value={draft.effect}
          aria-invalid={refusal?.field === 'effect' || undefined}
          onChange={(event) => onChange({ effect: event.target.value })}
        />
      </label>
      <ChoiceField
        label="Instruments"
        options={pack.instruments.map(({ id, name }) => ({ id, name }))}
        value={draft.instruments}
        onChange={(instruments) => onChange({ instruments })}
      />
      <ChoiceField
        label="Targets"
        options={pack.seats.filter(({ id }) => id !== seat).map(({ id, name }) => ({ id, name }))}
        value={draft.targets}
        onChange={(targets) => onChange({ targets })}
      />
      <VisibilityField
        seat={seat}
        value={draft.visibility}
        isInvalid={refusal?.field === 'visibility'}
        onChange={(visibility) => onChange({ visibility })}
      />
    </div>
  );
}
