import { useRef } from 'react';
import type { Method } from '../../../../src-main/game/methods.ts';
import { Select } from '../../../parts/select.tsx';
import { textAt, valueAt, withValue, type Value } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { reshaped } from '../said-methods.ts';
import type { EntryProps } from './entry-props.ts';

type Kind = Method['kind'];

const kinds: Readonly<Record<Kind, string>> = {
  consensus: 'Consensus',
  umpire: 'Umpire',
  dice: 'Dice',
  draw: 'Draw',
  vote: 'Vote',
};

/** How a method adjudicates. What was typed for one kind is there again when it is chosen again. */
export function MethodEntry({ field, path }: EntryProps<'method'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const shapes = useRef(new Map<string, Value>());
  const place = path.slice(0, path.lastIndexOf('.'));
  const method = valueAt(value, place);
  const chosen = textAt(value, path);
  const options = (Object.keys(kinds) as Kind[]).map((id) => ({ id, label: kinds[id] }));
  return (
    <Select
      label={field.label}
      options={options}
      value={options.find(({ id }) => id === chosen)?.id ?? null}
      placeholder={chosen || 'Choose'}
      error={problemAt(problems, path)}
      isDisabled={isReadOnly}
      onChange={(kind) => {
        shapes.current.set(chosen, method);
        change(withValue(value, place, reshaped(method, kind, shapes.current.get(kind))));
      }}
    />
  );
}
