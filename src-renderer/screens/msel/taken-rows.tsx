import type { NewInject } from './read-rows.ts';
import styles from './msel-import.module.css';

/** So many are shown, to see whether the columns are the right ones. */
const shown = 3;

/** The first rows as they would be imported. */
export function TakenRows({ injects }: { readonly injects: readonly NewInject[] }) {
  if (injects.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {injects.length > shown ? `The first ${shown} of ${injects.length}` : 'As they are read'}
      </h3>
      <ul className={styles.rows} aria-label="Preview">
        {injects.slice(0, shown).map((inject) => (
          <li key={inject.injectId}>
            <strong>{inject.number ?? `R${inject.round}`}</strong>
            <span>
              <span className={styles.said}>{inject.title}</span>
              <br />
              Round {inject.round}. {excerpt(inject.text)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function excerpt(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)} …` : text;
}
