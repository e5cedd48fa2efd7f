import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import type { Tab } from '../../client/route.ts';
import { ariaKeys, KeyCap } from '../../parts/key-cap.tsx';
import { actionsOf } from './session-actions.ts';
import styles from './row-actions.module.css';

interface RowActionsProps {
  readonly session: SessionSummary;
  /** Shown with their keys, which only then do something. */
  readonly isSelected: boolean;
  readonly onOpen: (tab: Tab) => void;
}

/** The same buttons in every row; only those of the chosen one are stops for Tab. */
export function RowActions({ session, isSelected, onOpen }: RowActionsProps) {
  return (
    <span className={isSelected ? styles.chosen : styles.actions}>
      {actionsOf(session).map(({ label, keys, tab }) => (
        <button
          key={label}
          type="button"
          className={styles.action}
          tabIndex={isSelected ? 0 : -1}
          aria-keyshortcuts={isSelected ? ariaKeys(keys) : undefined}
          onClick={() => onOpen(tab)}
        >
          {label}
          {isSelected && (
            <span className={styles.key} aria-hidden="true">
              <KeyCap keys={keys} />
            </span>
          )}
        </button>
      ))}
    </span>
  );
}
