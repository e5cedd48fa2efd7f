import type { PackProblem } from '../../../src-main/scenario/pack-problem.ts';
import { listAt, type Value } from './draft-value.ts';
import { placeOf } from './problem-place.ts';
import { sections } from './sections.ts';
import styles from './contents.module.css';

interface ContentsProps {
  readonly value: Value;
  readonly problems: readonly PackProblem[];
  readonly section: string;
  readonly onSection: (section: string) => void;
}

/** The parts of the pack, how much there is of each, and where something is wrong. */
export function Contents({ value, problems, section, onSection }: ContentsProps) {
  const faulty = Map.groupBy(problems, ({ path }) => placeOf(value, path).section);
  return (
    <nav className={styles.contents} aria-label="Contents">
      <ul>
        {sections.map(({ id, title, item, tally }) => {
          const wrong = faulty.get(id)?.length ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.item}
                aria-current={id === section ? 'true' : undefined}
                onClick={() => onSection(id)}
              >
                <span>{title}</span>{' '}
                {wrong > 0 ? (
                  <span className={styles.wrong}>{wrong} to mend</span>
                ) : (
                  (item ?? tally) && (
                    <span className={styles.count}>
                      {tally?.(value) ?? listAt(value, id).length}
                    </span>
                  )
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
