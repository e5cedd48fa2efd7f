import { Select } from '../../../parts/select.tsx';
import { textAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import type { EntryProps } from './entry-props.ts';

export function ChoiceEntry({ field, path }: EntryProps<'choice' | 'checks'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const chosen = textAt(value, path);
  const options = field.options(value);
  return (
    <Select
      label={field.label}
      options={options}
      value={options.some(({ id }) => id === chosen) ? chosen : null}
      placeholder={chosen || 'Choose'}
      error={problemAt(problems, path)}
      isDisabled={isReadOnly}
      onChange={(id) => change(withValue(value, path, id))}
    />
  );
}
