import { useRef } from 'react';
import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { listAt } from './draft-value.ts';
import { problemAt, usePackEditing } from './pack-editing.ts';
import { itemText } from './problem-place.ts';
import type { Section } from './field.ts';
import type { ItemActions } from './use-items.ts';
import styles from './item-list.module.css';

interface ItemListProps {
  readonly section: Section;
  readonly chosen: number;
  readonly items: ItemActions;
}

/** The items of a part of the pack; added, moved and removed from the keyboard. */
export function ItemList({ section, chosen, items }: ItemListProps) {
  const { value, problems, isReadOnly } = usePackEditing();
  const { singleKeys } = useSettings();
  const list = useRef<HTMLDivElement>(null);
  const what = section.item?.toLowerCase() ?? '';
  const isStandard =
    section.standard !== undefined && listAt(value, section.id) === section.standard;
  /** Of the list itself, such as too few. */
  const problem = problems.find(({ path }) => path === section.id);
  const down = () => items.choose(chosen + 1);
  const up = () => items.choose(chosen - 1);
  const within = { within: list };
  useShortcuts({ ArrowDown: down, ArrowUp: up, J: down, K: up }, { ...within, singleKeys });
  useShortcuts(
    {
      'Alt+ArrowUp': () => items.move(-1),
      'Alt+ArrowDown': () => items.move(1),
      Delete: items.remove,
      N: items.add,
    },
    { ...within, singleKeys, isEnabled: !isReadOnly },
  );
  return (
    <section className={styles.list} aria-label={section.title}>
      <div ref={list}>
        <ol>
          {listAt(value, section.id).map((_, index) => (
            <li key={index}>
              <button
                type="button"
                ref={index === chosen ? items.chosenRef : undefined}
                className={styles.item}
                tabIndex={index === chosen ? 0 : -1}
                aria-current={index === chosen ? 'true' : undefined}
                onClick={() => items.choose(index)}
              >
                <span className={styles.name}>{itemText(value, section.id, index)}</span>
                {problemAt(problems, `${section.id}.${index}`) && (
                  <span className={styles.wrong}>to mend</span>
                )}
              </button>
            </li>
          ))}
        </ol>
        {isStandard && (
          <p className={styles.note}>
            The standard {section.title.toLowerCase()}.
            {!isReadOnly && ' Change one, and they are the pack’s own.'}
          </p>
        )}
        {problem && <p className={styles.problem}>{problem.message}</p>}
        {!isReadOnly && (
          <div className={styles.tools}>
            <Button size="small" keys="N" onPress={items.add}>
              Add {what}
            </Button>
            {section.standard && !isStandard && (
              <Button size="small" variant="text" onPress={items.toStandard}>
                Back to the standard {section.title.toLowerCase()}
              </Button>
            )}
            <p className={styles.keys}>
              <KeyCap keys="Alt" /> <KeyCap keys="↑" /> <KeyCap keys="↓" /> move{' '}
              <KeyCap keys="Delete" /> remove
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
