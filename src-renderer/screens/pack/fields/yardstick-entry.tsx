import { yardstickIds, yardsticks } from '../../../../src-main/game/yardstick.ts';
import { Segmented } from '../../../parts/segmented.tsx';
import { withValue } from '../draft-value.ts';
import { problemAt, usePackEditing } from '../pack-editing.ts';
import { standardYardstick, yardstickOf } from '../yardstick-of.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './fields.module.css';

/** Whose words likelihoods are given in, and what each of them means. */
export function YardstickEntry({ field, path }: EntryProps<'yardstick'>) {
  const { value, problems, isReadOnly, change } = usePackEditing();
  const chosen = yardstickOf(value);
  const { name, bands } = yardsticks[chosen];
  const problem = problemAt(problems, path);
  return (
    <div className={styles.yardstick}>
      <span className={styles.label}>{field.label}</span>
      <Segmented
        label={field.label}
        options={yardstickIds.map((id) => ({
          id,
          label:
            id === standardYardstick ? `${yardsticks[id].name}, standard` : yardsticks[id].name,
        }))}
        value={chosen}
        isDisabled={isReadOnly}
        onChange={(id) => change(withValue(value, path, id))}
      />
      {problem && <p className={styles.problem}>{problem}</p>}
      <table className={styles.bands}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">Per cent</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ words, from, to }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td>
                {from}–{to}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>A likelihood in none of them has no word.</p>
    </div>
  );
}
