import { TextField } from '../../../parts/text-field.tsx';
import { readFigure } from '../candidate.ts';
import { textAt, valueAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { withDice } from '../said-methods.ts';
import type { EntryProps } from './entry-props.ts';
import { Place } from './place.tsx';
import styles from './fields.module.css';

const parts = [
  { key: 'count', label: 'Number of dice', note: '1 to 6' },
  { key: 'sides', label: 'Sides of each', note: '2 to 100' },
] as const;

/** How many dice, and of how many sides. */
export function DiceEntry({ path }: EntryProps<'dice'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const place = path.slice(0, path.lastIndexOf('.'));
  return (
    <div className={styles.pair}>
      {parts.map(({ key, label, note }) => (
        <Place key={key} path={`${path}.${key}`}>
          <TextField
            label={label}
            inputMode="numeric"
            value={textAt(value, `${path}.${key}`)}
            note={note}
            error={problemAt(problems, `${path}.${key}`)}
            isReadOnly={isReadOnly}
            onChange={(typed) => {
              const method = withDice(valueAt(value, place), key, readFigure(typed));
              change(withValue(value, place, method));
            }}
          />
        </Place>
      ))}
    </div>
  );
}
