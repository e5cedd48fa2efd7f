import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { ariaKeys, KeyCap } from '../../parts/key-cap.tsx';
import { actionsOf, type SessionAction } from './session-actions.ts';
import { CareMenu } from './care-menu.tsx';
import type { Care } from './use-care.ts';
import styles from './row-actions.module.css';

interface RowActionsProps {
  readonly session: ShelvedSession;
  /** Shown with their keys, which only then do something. */
  readonly isSelected: boolean;
  readonly care: Care;
  readonly onOpen: (does: SessionAction['does']) => void;
}

/** The same buttons in every row; only those of the chosen one are stops for Tab. */
export function RowActions({ session, isSelected, care, onOpen }: RowActionsProps) {
  return (
    <span className={isSelected ? styles.chosen : styles.actions}>
      {actionsOf(session).map(({ label, keys, does }) => (
        <button
          key={label}
          type="button"
          className={styles.action}
          tabIndex={isSelected ? 0 : -1}
          aria-keyshortcuts={isSelected ? ariaKeys(keys) : undefined}
          onClick={() => onOpen(does)}
        >
          {label}
          {isSelected && (
            <span className={styles.key} aria-hidden="true">
              <KeyCap keys={keys} />
            </span>
          )}
        </button>
      ))}
      {isSelected && <CareMenu session={session} care={care} hasKeys />}
    </span>
  );
}
