import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { chosenOf, filterMenus, type FilterChoice } from './filter-words.ts';
import { toggled } from './log-filter.ts';
import type { LogFiltering } from './use-log-filter.ts';
import styles from './filter-tokens.module.css';

interface FilterTokensProps {
  readonly filtering: LogFiltering;
  readonly shown: number;
  readonly all: number;
}

/** What the log is filtered by, each to be taken off, and how much that leaves. */
export function FilterTokens({ filtering, shown, all }: FilterTokensProps) {
  const { pack } = useMirror();
  const { rounds } = useSessionView().state;
  const { filter, change, clear } = filtering;
  const chosen = chosenOf(filterMenus(pack, rounds), filter);
  return (
    <div className={styles.bar}>
      <TagGroup
        aria-label="Filtered by"
        className={styles.group ?? ''}
        onRemove={(keys) => {
          const gone = chosen.filter((choice) => keys.has(keyOf(choice)));
          change(gone.reduce((next, { kind, id }) => toggled(next, kind, id), filter));
        }}
      >
        <TagList className={styles.list ?? ''}>
          {chosen.map((choice) => (
            <Tag
              key={keyOf(choice)}
              id={keyOf(choice)}
              textValue={choice.label}
              className={styles.token ?? ''}
            >
              {choice.label}
              <AriaButton slot="remove" className={styles.remove ?? ''}>
                <X size={14} aria-hidden="true" />
              </AriaButton>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <span className={styles.count} role="status">
        Showing {shown} of {all} {all === 1 ? 'move' : 'moves'}
      </span>
      <Button variant="text" size="small" keys="C" onPress={clear}>
        Clear filter
      </Button>
    </div>
  );
}

function keyOf({ kind, id }: FilterChoice): string {
  return `${kind}/${id}`;
}
