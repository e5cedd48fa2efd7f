import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { listAt, valueAt } from './draft-value.ts';
import { Entry } from './fields/entry.tsx';
import { usePackEditing } from './pack-editing.ts';
import { itemText } from './problem-place.ts';
import type { Section } from './field.ts';
import { pathOf } from './sections.ts';
import type { ItemActions } from './use-items.ts';
import styles from './item-form.module.css';

interface ItemFormProps {
  readonly section: Section;
  readonly chosen: number;
  readonly items: ItemActions;
}

/** The fields of one item, or of the exercise itself. */
export function ItemForm({ section, chosen, items }: ItemFormProps) {
  const { value, isReadOnly } = usePackEditing();
  const count = listAt(value, section.id).length;
  if (section.item && count === 0) {
    return (
      <div className={styles.pane}>
        <Empty>Nothing here yet.</Empty>
      </div>
    );
  }
  const item = valueAt(value, pathOf(section, chosen));
  const fields = section.fields.filter(({ isFor }) => isFor?.(item) ?? true);
  const what = section.item?.toLowerCase() ?? '';
  return (
    <section className={styles.pane} aria-labelledby="pack-item">
      <div className={styles.head}>
        <h2 id="pack-item" className={styles.title}>
          {section.item ? itemText(value, section.id, chosen) : section.title}
        </h2>
        {section.item && !isReadOnly && (
          <span className={styles.tools}>
            <Button
              variant="text"
              size="small"
              label={`Move ${what} up`}
              isDisabled={chosen === 0}
              onPress={() => items.move(-1)}
            >
              Up
            </Button>
            <Button
              variant="text"
              size="small"
              label={`Move ${what} down`}
              isDisabled={chosen === count - 1}
              onPress={() => items.move(1)}
            >
              Down
            </Button>
            <Button variant="text" size="small" onPress={items.remove}>
              Remove {what}
            </Button>
          </span>
        )}
      </div>
      <div className={styles.fields} key={`${section.id} ${chosen}`}>
        {fields.map((field) => (
          <Entry key={field.key} field={field} path={pathOf(section, chosen, field.key)} />
        ))}
      </div>
    </section>
  );
}
