import { z } from 'zod';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { yardstickIds, yardsticks, yardstickWord } from '../../../../../src-main/game/yardstick.ts';
import { useMirror, useSessionView } from '../../../../client/context.ts';
import { useSettings } from '../../../../client/settings.ts';
import { Segmented } from '../../../../parts/segmented.tsx';
import { Select } from '../../../../parts/select.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useRoom } from '../../room.ts';
import { JudgingForm, useAsking } from './judging-form.tsx';
import { numberTyped, optionalNumber } from './number-typed.ts';
import { voices } from './people.ts';
import { useJsonDraft } from './use-json-draft.ts';
import styles from './judging-form.module.css';

const confidences = ['low', 'moderate', 'high'] as const;
const kept = z.object({
  by: z.string(),
  middle: z.string(),
  low: z.string(),
  high: z.string(),
  people: z.string(),
  confidence: z.enum(confidences).nullable(),
});
type Kept = z.infer<typeof kept>;
const blank: Kept = { by: 'control', middle: '', low: '', high: '', people: '', confidence: null };

export function estimateDraftKey(moveId: string): string {
  return `estimate/${moveId}`;
}

interface EstimateFormProps {
  readonly move: Move;
  readonly onClose: () => void;
}

/** How likely a group holds it that the move takes hold; how sure they are is asked apart. */
export function EstimateForm({ move, onClose }: EstimateFormProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { notify } = useRoom();
  const settings = useSettings();
  const asking = useAsking();
  const draft = useJsonDraft(estimateDraftKey(move.id), kept, blank);
  const { by, middle, low, high, people, confidence } = draft.value;
  const yardstick = settings.yardstick ?? pack.yardstick ?? 'phia';
  const word = middle === '' ? null : yardstickWord(numberTyped(middle), yardstick);
  function change(changes: Partial<Kept>) {
    asking.clearRefusal();
    draft.change(changes);
  }
  async function give() {
    const given = await asking.ask({
      kind: 'giveEstimate',
      moveId: move.id,
      by,
      middle: numberTyped(middle),
      ...optionalNumber('low', low),
      ...optionalNumber('high', high),
      ...optionalNumber('people', people),
      ...(confidence && { confidence }),
    });
    if (!given) return;
    draft.clear();
    onClose();
    notify(`Estimate of ${moveNumber(move)} given`);
  }
  const figure = (label: string, key: 'middle' | 'low' | 'high' | 'people') => (
    <TextField
      label={label}
      size="small"
      inputMode="decimal"
      value={draft.value[key]}
      onChange={(text) => change({ [key]: text })}
      error={asking.errorAt(key)}
      autoFocus={key === 'middle'}
    />
  );
  const evaluators = state.participants.filter(({ part }) => part === 'evaluator');
  return (
    <JudgingForm
      label="Estimate"
      asking={asking}
      refused="Not given"
      submit="Give estimate"
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <div className={styles.line}>
        {figure('Middle, %', 'middle')}
        {figure('Lowest', 'low')}
        {figure('Highest', 'high')}
        {figure('People', 'people')}
      </div>
      <p className={styles.aside} aria-live="polite">
        {middle === '' || Number.isNaN(numberTyped(middle))
          ? 'How likely it is that the move takes hold.'
          : `${middle} %, ${word ?? `no word in ${yardsticks[yardstick].name}`}`}
      </p>
      <div className={styles.line}>
        <Select
          label="Given by"
          size="small"
          options={[...voices(pack), ...evaluators.map(({ id, name }) => ({ id, label: name }))]}
          value={by}
          onChange={(next) => change({ by: next })}
          error={asking.errorAt('by')}
        />
        <Select
          label="Yardstick"
          size="small"
          options={yardstickIds.map((id) => ({ id, label: yardsticks[id].name }))}
          value={yardstick}
          onChange={(id) => settings.change('yardstick', id)}
        />
      </div>
      <div className={styles.head}>
        <span className={styles.label}>Confidence in it</span>
        <Segmented
          label="Confidence"
          size="small"
          value={confidence}
          onChange={(next) => change({ confidence: next })}
          options={confidences.map((id) => ({ id, label: capitalised(id) }))}
        />
      </div>
    </JudgingForm>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
