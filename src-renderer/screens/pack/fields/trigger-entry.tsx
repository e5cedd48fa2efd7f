import type { Trigger } from '../../../../src-main/game/event/injects.ts';
import { phases } from '../../../../src-main/game/event/session.ts';
import { phaseNames } from '../../../../src-main/game/phase-names.ts';
import { Select } from '../../../parts/select.tsx';
import { listAt, textAt, withValue, type Value } from '../draft-value.ts';
import type { Choice, Field } from '../field.ts';
import { usePackEditing } from '../pack-editing.ts';
import { itemText } from '../problem-place.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import type { EntryProps } from './entry-props.ts';
import { LineEntry } from './line-entry.tsx';
import { Place } from './place.tsx';
import styles from './fields.module.css';

type By = Trigger['by'];

const kinds: Record<By, string> = {
  round: 'When the round opens',
  phase: 'In a phase',
  clock: 'By the clock of the round',
  inject: 'After another inject',
  answer: 'When a move answers an inject',
  move: 'After a move',
};

/** What an inject begins with that is to wait for this; absent, it waits for its round alone. */
const blanks: Record<By, Trigger | undefined> = {
  round: undefined,
  phase: { by: 'phase', phase: 'move', minute: 0 },
  clock: { by: 'clock', minute: 0 },
  inject: { by: 'inject', injectId: '' },
  answer: { by: 'answer', injectId: '' },
  move: { by: 'move', round: 1, seq: 1 },
};

const minute: Field = { kind: 'figure', key: 'minute', label: 'Minutes in' };
const inject: Field = { kind: 'choice', key: 'injectId', label: 'Inject', options: injectsOf };
const phase: Field = {
  kind: 'choice',
  key: 'phase',
  label: 'Phase',
  options: () => phases.map((id) => ({ id, label: phaseNames[id] })),
};

const parts: Record<By, readonly Field[]> = {
  round: [],
  phase: [phase, minute],
  clock: [minute],
  inject: [inject],
  answer: [inject],
  move: [
    { kind: 'figure', key: 'round', label: 'Round of the move' },
    { kind: 'figure', key: 'seq', label: 'Its number in the round' },
  ],
};

function injectsOf(pack: Value): Choice[] {
  return listAt(pack, 'injects').map((_, index) => ({
    id: textAt(pack, `injects.${index}.id`),
    label: itemText(pack, 'injects', index),
  }));
}

/** What an inject waits for within its round. */
export function TriggerEntry({ field, path }: EntryProps<'trigger'>) {
  const { value, isReadOnly, change } = usePackEditing();
  const held = textAt(value, `${path}.by`);
  const by = (Object.keys(kinds) as By[]).find((kind) => kind === held) ?? 'round';
  return (
    <div className={styles.trigger}>
      <Select
        label={field.label}
        value={by}
        options={(Object.keys(kinds) as By[]).map((id) => ({ id, label: kinds[id] }))}
        isDisabled={isReadOnly}
        onChange={(next) => change(withValue(value, path, blanks[next]))}
      />
      {parts[by].map((part) => (
        <Place key={part.key} path={`${path}.${part.key}`}>
          {part.kind === 'choice' ? (
            <ChoiceEntry field={part} path={`${path}.${part.key}`} />
          ) : (
            part.kind === 'figure' && <LineEntry field={part} path={`${path}.${part.key}`} />
          )}
        </Place>
      ))}
    </div>
  );
}
