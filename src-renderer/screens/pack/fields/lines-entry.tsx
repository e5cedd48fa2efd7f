import { useState } from 'react';
import { TextField } from '../../../parts/text-field.tsx';
import { textsAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { readLines, readRefs } from '../read-list.ts';
import type { EntryProps } from './entry-props.ts';

/** A list typed as one text, which is shown as it was typed while it still means the same. */
export function LinesEntry({ field, path }: EntryProps<'lines' | 'refs'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const isLines = field.kind === 'lines';
  const read = isLines ? readLines : readRefs;
  const list = textsAt(value, path);
  const [typed, setTyped] = useState('');
  const meant = read(typed);
  const isSame = meant.length === list.length && meant.every((text, index) => text === list[index]);
  return (
    <TextField
      label={field.label}
      serif={isLines}
      isMultiline={isLines}
      rows={isLines ? Math.min(10, Math.max(3, list.length + 1)) : undefined}
      value={isSame ? typed : list.join(isLines ? '\n' : ' ')}
      note={field.note}
      error={problemAt(problems, path)}
      isReadOnly={isReadOnly}
      onChange={(text) => {
        setTyped(text);
        change(withValue(value, path, read(text)));
      }}
    />
  );
}
