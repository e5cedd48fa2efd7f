import { z } from 'zod';
import { sides, weights } from '../../../../../src-main/game/event/moves.ts';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useMirror } from '../../../../client/context.ts';
import { Segmented } from '../../../../parts/segmented.tsx';
import { Select } from '../../../../parts/select.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useRoom } from '../../room.ts';
import { JudgingForm, useAsking } from './judging-form.tsx';
import { voices } from './people.ts';
import { useJsonDraft } from './use-json-draft.ts';
import styles from './judging-form.module.css';

const kept = z.object({
  by: z.string().nullable(),
  weight: z.enum(weights),
  text: z.string(),
});
export type Side = (typeof sides)[number];

export function argumentDraftKey(moveId: string, side: Side): string {
  return `argument/${moveId}/${side}`;
}

interface ArgumentFormProps {
  readonly move: Move;
  readonly side: Side;
  readonly onClose: () => void;
}

/** One sentence for or against; one for it is the mover's own and one against it control's. */
export function ArgumentForm({ move, side, onClose }: ArgumentFormProps) {
  const { pack } = useMirror();
  const { notify } = useRoom();
  const asking = useAsking();
  const draft = useJsonDraft(argumentDraftKey(move.id, side), kept, {
    by: null,
    weight: 'normal',
    text: '',
  });
  const { weight, text, by } = draft.value;
  function change(changes: Partial<z.infer<typeof kept>>) {
    asking.clearRefusal();
    draft.change(changes);
  }
  async function add() {
    const author = by ?? (side === 'for' ? move.seat : 'control');
    const argument = { moveId: move.id, side, by: author, weight, text };
    if (!(await asking.ask({ kind: 'addArgument', ...argument }))) return;
    draft.clear();
    onClose();
    notify(`Argument ${side} ${moveNumber(move)} added`);
  }
  return (
    <JudgingForm
      label={`Argument ${side}`}
      asking={asking}
      refused="Not added"
      submit={`Add ${side}`}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <TextField
        label={`Argument ${side}, one sentence`}
        serif
        value={text}
        onChange={(next) => change({ text: next })}
        error={asking.errorAt('text')}
        autoFocus
      />
      <div className={styles.line}>
        <Select
          label="Said by"
          size="small"
          options={voices(pack)}
          value={by ?? (side === 'for' ? move.seat : 'control')}
          onChange={(next) => change({ by: next })}
          error={asking.errorAt('by')}
        />
        <span className={styles.still}>
          <Segmented
            label="Weight"
            size="small"
            value={weight}
            onChange={(next) => change({ weight: next })}
            options={[
              { id: 'trivial', label: 'Trivial' },
              { id: 'normal', label: 'Normal' },
              { id: 'strong', label: 'Strong' },
            ]}
          />
        </span>
      </div>
    </JudgingForm>
  );
}
