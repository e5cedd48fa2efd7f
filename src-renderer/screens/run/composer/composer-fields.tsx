import { memo } from 'react';
import { useMirror } from '../../../client/context.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { ChoiceField } from './choice-field.tsx';
import { FieldLabel } from './field-label.tsx';
import { TargetsField } from './targets-field.tsx';
import { VisibilityField } from './visibility-field.tsx';
import styles from './composer-fields.module.css';

export type FieldChange = (changes: Partial<ComposerDraft>) => void;

type Shown = Pick<ComposerDraft, 'effect' | 'instruments' | 'targets' | 'visibility'>;

interface ComposerFieldsProps extends Shown {
  readonly seat: string;
  /** The field that is refused, and what says why. */
  readonly refused: string | null;
  readonly refusalId: string;
  readonly onChange: FieldChange;
}

function Fields({ seat, refused, refusalId, onChange, ...draft }: ComposerFieldsProps) {
  const { pack } = useMirror();
  const fault = (field: string) =>
    refused === field ? { isInvalid: true, describedBy: refusalId } : {};
  return (
    <div className={styles.fields}>
      <label className={styles.effect} data-field="effect">
        <FieldLabel label="Intended effect" prefixes={['>']} />
        <input
          className={styles.input}
          value={draft.effect}
          placeholder="none yet"
          aria-invalid={refused === 'effect' || undefined}
          aria-describedby={refused === 'effect' ? refusalId : undefined}
          onChange={(event) => onChange({ effect: event.target.value })}
        />
      </label>
      <div className={styles.cell} data-field="instruments">
        <ChoiceField
          label="Instruments"
          prefixes={['#']}
          options={pack.instruments}
          value={draft.instruments}
          onChange={(instruments) => onChange({ instruments })}
          {...fault('instruments')}
        />
      </div>
      <div className={styles.cell} data-field="targets">
        <TargetsField
          seat={seat}
          prefixes={['@']}
          value={draft.targets}
          onChange={(targets) => onChange({ targets })}
          {...fault('targets')}
        />
      </div>
      <div className={styles.cell} data-field="visibility">
        <VisibilityField
          seat={seat}
          prefixes={['!']}
          value={draft.visibility}
          onChange={(visibility) => onChange({ visibility })}
          {...fault('visibility')}
        />
      </div>
    </div>
  );
}

/** What may be left for later. Drawn again when one of these changes, and not with every letter. */
export const ComposerFields = memo(Fields);
