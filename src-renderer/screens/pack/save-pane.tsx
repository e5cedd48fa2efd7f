import type { ReactNode } from 'react';
import type { PackProblem } from '../../../src-main/scenario/pack-problem.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import type { Value } from './draft-value.ts';
import { placeOf } from './problem-place.ts';
import type { PackSaving } from './use-save-pack.ts';
import styles from './save-pane.module.css';

interface SavePaneProps {
  readonly value: Value;
  readonly problems: readonly PackProblem[];
  readonly saving: PackSaving;
  readonly onProblem: (path: string) => void;
  readonly onDiscard: () => void;
  /** What was saved before. */
  readonly children?: ReactNode;
}

/** What still stands in the way of the next version, and the way to it. */
export function SavePane(props: SavePaneProps) {
  const { value, problems, saving, onProblem, onDiscard, children } = props;
  const { refusal } = saving;
  return (
    <aside className={styles.pane} aria-labelledby="pack-save">
      <h2 id="pack-save" className={styles.title}>
        Before you save
      </h2>
      {problems.length === 0 ? (
        <p className={styles.fine}>
          {saving.isChanged ? 'Nothing stands in the way.' : 'Nothing has been changed.'}
        </p>
      ) : (
        <ul className={styles.problems} aria-label="To mend">
          {problems.map(({ path, message }, index) => (
            <li key={`${path} ${index}`}>
              <button type="button" className={styles.problem} onClick={() => onProblem(path)}>
                <span className={styles.place}>{placeOf(value, path).words}</span>
                <span>{message}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {children}
      <div className={styles.foot}>
        {refusal && (
          <Refusal title={`Not saved: ${refusal.message}`} detail="What you typed is kept.">
            {refusal.code === 'pack-overtaken' && (
              <Button size="small" onPress={saving.saveOver}>
                Save over it
              </Button>
            )}
          </Refusal>
        )}
        <Button
          variant="primary"
          wide
          keys={saving.reason === null ? 'Ctrl Enter' : undefined}
          isDisabled={saving.reason !== null}
          reason={saving.reason ?? undefined}
          onPress={saving.save}
        >
          Save version {saving.next}
        </Button>
        <p className={styles.note}>
          Sessions keep the version they were played with. Saved versions are never changed.
        </p>
        {saving.isChanged && (
          <Button variant="text" wide onPress={onDiscard}>
            Give up what is not saved
          </Button>
        )}
      </div>
    </aside>
  );
}
