import { useId } from 'react';
import { Button } from '../../../parts/button.tsx';
import { freeIn } from '../blank-item.ts';
import { listAt, moved, textAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import type { EntryProps } from './entry-props.ts';
import { LineEntry } from './line-entry.tsx';
import { Place } from './place.tsx';
import styles from './fields.module.css';

/** A short list within an item, such as the indicators of an outcome. */
export function ItemsEntry({ field, path }: EntryProps<'items'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const labelId = useId();
  const items = listAt(value, path);
  const isEmpty = items.length === 0 ? problemAt(problems, path) : null;
  const one = field.label.slice(0, -1);
  function add() {
    const everywhere = listAt(value, path.split('.')[0] ?? '').flatMap((item) =>
      listAt(item, field.key).map((inner) => textAt(inner, 'id')),
    );
    const item = { id: freeIn(everywhere, field.stem), text: '' };
    change(withValue(value, path, [...items, item]));
  }
  return (
    <div role="group" aria-labelledby={labelId} className={styles.items}>
      <span id={labelId} className={styles.label}>
        {field.label}
      </span>
      {items.map((_, index) => (
        <div key={index} className={styles.item}>
          <Place path={`${path}.${index}`}>
            <LineEntry
              field={{ kind: 'line', key: 'text', label: `${one} ${index + 1}` }}
              path={`${path}.${index}.text`}
            />
          </Place>
          {!isReadOnly && (
            <span className={styles.tools}>
              <Button
                variant="text"
                size="small"
                label={`Move ${one.toLowerCase()} ${index + 1} up`}
                isDisabled={index === 0}
                onPress={() => change(withValue(value, path, moved(items, index, index - 1)))}
              >
                ↑
              </Button>
              <Button
                variant="text"
                size="small"
                label={`Remove ${one.toLowerCase()} ${index + 1}`}
                onPress={() => change(withValue(value, path, items.toSpliced(index, 1)))}
              >
                Remove
              </Button>
            </span>
          )}
        </div>
      ))}
      {isEmpty && <p className={styles.problem}>{isEmpty}</p>}
      {!isReadOnly && (
        <Button variant="link" onPress={add}>
          Add {one.toLowerCase()}
        </Button>
      )}
    </div>
  );
}
