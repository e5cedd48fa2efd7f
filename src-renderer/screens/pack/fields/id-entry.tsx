import { useRef } from 'react';
import { TextField } from '../../../parts/text-field.tsx';
import { textAt, type Value } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { renamed } from '../renamed.ts';
import type { EntryProps } from './entry-props.ts';

/** What others refer to the item by; while it is typed, they follow from where it stood before. */
export function IdEntry({ field, path }: EntryProps<'id'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const origin = useRef<Value>(value);
  return (
    <TextField
      label={field.label}
      value={textAt(value, path)}
      error={problemAt(problems, path)}
      isReadOnly={isReadOnly}
      onFocus={() => {
        origin.current = value;
      }}
      onChange={(typed) => change(renamed(origin.current, path, typed))}
    />
  );
}
