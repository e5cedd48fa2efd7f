import { useState } from 'react';
import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { Trigger } from '../../../../src-main/game/event/injects.ts';
import { phases } from '../../../../src-main/game/event/session.ts';
import { Select } from '../../../parts/select.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { CardForm } from './card-form.tsx';
import { planDraft, triggerOf, type PlanDraft } from './plan-draft.ts';
import { RoundSelect } from './round-select.tsx';
import styles from './card-form.module.css';

const kinds: Record<Trigger['by'], string> = {
  round: 'When the round opens',
  phase: 'In a phase',
  clock: 'By the clock of the round',
  inject: 'After another inject',
  answer: 'When a move answers an inject',
  move: 'After a move',
};

interface PlanFormProps {
  readonly inject: DeckInject;
  readonly deck: readonly DeckInject[];
  readonly onClose: () => void;
}

/** The round of an inject, and what it waits for in it. */
export function PlanForm({ inject, deck, onClose }: PlanFormProps) {
  const { notify } = useRoom();
  const [draft, setDraft] = useState(() => planDraft(inject.round, inject.trigger));
  const change = (changes: Partial<PlanDraft>) => setDraft({ ...draft, ...changes });
  const trigger = triggerOf(draft);
  return (
    <CardForm
      name={`Plan inject ${inject.number}`}
      verb="Plan"
      own={[
        'round',
        'trigger',
        'trigger.minute',
        'trigger.injectId',
        'trigger.round',
        'trigger.seq',
      ]}
      command={() => ({
        kind: 'scheduleInject',
        injectId: inject.id,
        round: draft.round,
        ...(trigger.by !== 'round' && { trigger }),
      })}
      onCancel={onClose}
      onDone={() => {
        notify(`Inject ${inject.number} planned`);
        onClose();
      }}
    >
      {(errorAt) => (
        <>
          <div className={styles.fields}>
            <RoundSelect
              value={draft.round}
              onChange={(round) => change({ round })}
              error={errorAt('round')}
            />
            <Select
              label="Due"
              value={draft.by}
              onChange={(by) => change({ by })}
              options={(Object.keys(kinds) as Trigger['by'][]).map((id) => ({
                id,
                label: kinds[id],
              }))}
            />
          </div>
          <div className={styles.fields}>
            {draft.by === 'phase' && (
              <Select
                label="Phase"
                value={draft.phase}
                onChange={(phase) => change({ phase })}
                options={phases.map((id) => ({ id, label: phaseNames[id] }))}
              />
            )}
            {(draft.by === 'phase' || draft.by === 'clock') && (
              <TextField
                label="Minutes in"
                inputMode="numeric"
                value={draft.minute}
                onChange={(minute) => change({ minute })}
                error={errorAt('trigger.minute') && 'Whole minutes, 0 to 600.'}
              />
            )}
            {(draft.by === 'inject' || draft.by === 'answer') && (
              <Select
                label="Inject"
                value={draft.injectId || null}
                onChange={(injectId) => change({ injectId })}
                error={errorAt('trigger') ?? (errorAt('trigger.injectId') && 'Choose an inject.')}
                options={deck
                  .filter(({ id }) => id !== inject.id)
                  .map(({ id, number, title }) => ({ id, label: `${number} ${title}` }))}
              />
            )}
            {draft.by === 'move' && (
              <TextField
                label="Move number"
                placeholder="3.4"
                value={draft.move}
                onChange={(move) => change({ move })}
                error={
                  errorAt('trigger') ??
                  ((errorAt('trigger.round') ?? errorAt('trigger.seq')) && 'A number such as 3.4.')
                }
              />
            )}
          </div>
        </>
      )}
    </CardForm>
  );
}
