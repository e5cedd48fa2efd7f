import { useId } from 'react';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { textsAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './fields.module.css';

/** Some of what the pack has. What it has no more stays in the list until it is unchecked. */
export function ChecksEntry({ field, path }: EntryProps<'choice' | 'checks'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const labelId = useId();
  const checked = textsAt(value, path);
  const known = field.options(value);
  const gone = checked.filter((id) => !known.some((option) => option.id === id));
  const options = [...known, ...gone.map((id) => ({ id, label: `${id}, not in this pack` }))];
  const problem = problemAt(problems, path);
  return (
    <div role="group" aria-labelledby={labelId} className={styles.checks}>
      <span id={labelId} className={styles.label}>
        {field.label}
      </span>
      <div className={styles.options}>
        {options.map(({ id, label }) => (
          <Checkbox
            key={id}
            isChecked={checked.includes(id)}
            isDisabled={isReadOnly}
            onChange={(isChecked) => {
              const wanted = isChecked ? [...checked, id] : checked.filter((each) => each !== id);
              const order = options.map((option) => option.id);
              const next = order.filter((each) => wanted.includes(each));
              change(withValue(value, path, next));
            }}
          >
            {label}
          </Checkbox>
        ))}
        {field.key === 'targets' && checked.length === 0 && (
          <span className={styles.note}>Nobody checked: every seat.</span>
        )}
      </div>
      {problem && <p className={styles.problem}>{problem}</p>}
    </div>
  );
}
