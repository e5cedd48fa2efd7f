import { useMemo, useState } from 'react';
import { TextField } from '../../../parts/text-field.tsx';
import { listAt, valueAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { readTargets } from '../read-list.ts';
import { oddsOf } from '../said-methods.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './fields.module.css';

/** The sums that usually have to be reached, typed as one text, each with its odds below. */
export function TargetsEntry({ field, path }: EntryProps<'targets'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const targets = listAt(value, path);
  const dice = valueAt(value, path.replace(/targets$/, 'dice'));
  const odds = useMemo(() => oddsOf(dice, targets), [dice, targets]);
  const [typed, setTyped] = useState('');
  const isSame = JSON.stringify(readTargets(typed)) === JSON.stringify(targets);
  return (
    <>
      <TextField
        label={field.label}
        inputMode="numeric"
        value={isSame ? typed : targets.map(String).join(' ')}
        note={field.note}
        error={problemAt(problems, path)}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          setTyped(text);
          change(withValue(value, path, readTargets(text)));
        }}
      />
      {odds.length > 0 && (
        <ul className={styles.odds} aria-label="Odds without modifiers">
          {odds.map(({ target, odds: percent }) => (
            <li key={target}>
              {target}+ <span className={styles.percent}>{percent.toFixed(1)} %</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
