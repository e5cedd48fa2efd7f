import { useId } from 'react';
import { outcomes } from '../../../../src-main/game/event/adjudication.ts';
import { outcomeWords } from '../../../parts/outcome-words.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { listAt, textAt, withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { shareOf, withShare } from '../shares.ts';
import type { EntryProps } from './entry-props.ts';
import { Place } from './place.tsx';
import styles from './fields.module.css';

/** What a draw starts from; an outcome that is left empty is not drawn. */
export function SharesEntry({ field, path }: EntryProps<'shares'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const labelId = useId();
  const shares = listAt(value, path);
  const problem = problems.find((each) => each.path === path);
  return (
    <Place path={path}>
      <div role="group" aria-labelledby={labelId} className={styles.items}>
        <span id={labelId} className={styles.label}>
          {field.label}
        </span>
        <div className={styles.shares}>
          {outcomes.map((outcome) => {
            const index = shareOf(shares, outcome);
            return (
              <TextField
                key={outcome}
                label={outcomeWords[outcome]}
                inputMode="decimal"
                value={textAt(shares, `${index}.percent`)}
                error={index < 0 ? null : problemAt(problems, `${path}.${index}.percent`)}
                isReadOnly={isReadOnly}
                onChange={(typed) =>
                  change(withValue(value, path, withShare(shares, outcome, typed)))
                }
              />
            );
          })}
        </div>
        {problem && <p className={styles.problem}>{problem.message}</p>}
      </div>
    </Place>
  );
}
