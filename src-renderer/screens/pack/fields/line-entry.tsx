import { TextField } from '../../../parts/text-field.tsx';
import { readFigure } from '../candidate.ts';
import { textAt, withValue } from '../draft-value.ts';
import type { EntryProps } from './entry-props.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';

type Kinds = 'line' | 'prose' | 'figure';

/** A text or a figure; it stays as it is typed, whatever is wrong with it. */
export function LineEntry({ field, path }: EntryProps<Kinds>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const isProse = field.kind === 'prose';
  const text = textAt(value, path);
  return (
    <TextField
      label={field.label}
      serif={isProse || field.key.startsWith('levels.')}
      isMultiline={isProse}
      rows={isProse ? rowsFor(text) : undefined}
      inputMode={field.kind === 'figure' ? 'decimal' : undefined}
      value={field.kind === 'figure' ? text.replace('-', '−') : text}
      note={field.note}
      error={problemAt(problems, path)}
      isReadOnly={isReadOnly}
      onChange={(typed) => {
        const next = field.kind === 'figure' ? readFigure(typed) : typed;
        change(withValue(value, path, typed === '' && field.isOptional ? undefined : next));
      }}
    />
  );
}

/** Lines to show, so that most texts are seen whole. */
function rowsFor(text: string): number {
  return Math.min(8, Math.max(2, Math.ceil(text.length / 68)));
}
