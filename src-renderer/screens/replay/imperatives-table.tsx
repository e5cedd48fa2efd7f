import type { Pack } from '../../../src-main/scenario/pack.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
import { imperativeWords } from '../../parts/imperative-words.ts';
import styles from './imperatives-table.module.css';

interface ImperativesTableProps {
  readonly pack: Pack;
  readonly state: SessionState;
}

/** How each imperative stood at the end of each round; an en dash while nobody has said. */
export function ImperativesTable({ pack, state }: ImperativesTableProps) {
  if (pack.imperatives.length === 0) return null;
  return (
    <table className={styles.table} aria-label="Imperatives by round">
      <colgroup>
        <col className={styles.codes} />
        {state.rounds.map(({ number }) => (
          <col key={number} />
        ))}
        <col className={styles.names} />
      </colgroup>
      <tbody>
        {pack.imperatives.map(({ id, short }) => (
          <tr key={id}>
            <th scope="row" className={styles.code}>
              {id}
            </th>
            {state.rounds.map(({ number, imperatives }) => {
              const value = imperatives[id]?.value;
              if (value === undefined) {
                return (
                  <td key={number} className={styles.none}>
                    <Round number={number} />–
                  </td>
                );
              }
              return (
                <td key={number} className={value === 0 ? styles.held : styles.moved}>
                  <Round number={number} />
                  {imperativeWords[value]}
                </td>
              );
            })}
            <td className={styles.name}>{short}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The chart above heads the columns for those who see it. */
function Round({ number }: { readonly number: number }) {
  return <span className="visually-hidden">Round {number}: </span>;
}
