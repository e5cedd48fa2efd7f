import { useId } from 'react';
import { Button } from '../../../parts/button.tsx';
import { listAt, withValue } from '../draft-value.ts';
import { usePackEditing } from '../pack-editing.ts';
import type { EntryProps } from './entry-props.ts';
import { LineEntry } from './line-entry.tsx';
import { Place } from './place.tsx';
import styles from './fields.module.css';

/** What is offered to be added to the dice, each with its reason. */
export function ModifiersEntry({ field, path }: EntryProps<'modifiers'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const labelId = useId();
  const modifiers = listAt(value, path);
  const problem = problems.find((each) => each.path === path);
  return (
    <div role="group" aria-labelledby={labelId} className={styles.items}>
      <span id={labelId} className={styles.label}>
        {field.label}
      </span>
      {modifiers.map((_, index) => (
        <div key={index} className={styles.modifier}>
          <Place path={`${path}.${index}.value`}>
            <LineEntry
              field={{ kind: 'figure', key: 'value', label: `Modifier ${index + 1}` }}
              path={`${path}.${index}.value`}
            />
          </Place>
          <Place path={`${path}.${index}.reason`}>
            <LineEntry
              field={{ kind: 'line', key: 'reason', label: 'Its reason' }}
              path={`${path}.${index}.reason`}
            />
          </Place>
          {!isReadOnly && (
            <Button
              variant="text"
              size="small"
              label={`Remove modifier ${index + 1}`}
              onPress={() => change(withValue(value, path, modifiers.toSpliced(index, 1)))}
            >
              Remove
            </Button>
          )}
        </div>
      ))}
      {problem && <p className={styles.problem}>{problem.message}</p>}
      {!isReadOnly && (
        <Button
          variant="link"
          onPress={() => change(withValue(value, path, [...modifiers, { value: 1, reason: '' }]))}
        >
          Add modifier
        </Button>
      )}
    </div>
  );
}
