import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';
import { Button } from './button.tsx';
import { ariaKeys, KeyCap } from './key-cap.tsx';
import styles from './app-bar.module.css';

export type ScreenTab = 'setup' | 'run' | 'replay' | 'report';

export interface Crumb {
  readonly label: string;
  /** Said in passing behind it. */
  readonly note?: string;
  /** Absent for where one is. */
  readonly onPress?: () => void;
}

export interface AppBarProps {
  readonly crumbs?: readonly Crumb[];
  /** The screen shown; tabs stand in the bar only when `onTab` is given. */
  readonly tab?: ScreenTab;
  readonly onTab?: (tab: ScreenTab) => void;
  /** At the right: projector, saved, commands. */
  readonly children?: ReactNode;
}

const tabs: readonly { id: ScreenTab; label: string; keys: string }[] = [
  { id: 'setup', label: 'Setup', keys: 'Ctrl 1' },
  { id: 'run', label: 'Run', keys: 'Ctrl 2' },
  { id: 'replay', label: 'Replay', keys: 'Ctrl 3' },
  { id: 'report', label: 'Report', keys: 'Ctrl 4' },
];

export function AppBar({ crumbs = [], tab, onTab, children }: AppBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <BrandMark />
        <span className={styles.brand}>Tabletop</span>
        {crumbs.length > 0 && (
          <nav aria-label="Where you are">
            <ol className={styles.crumbs}>
              {crumbs.map(({ label, note, onPress }) => (
                <li key={label} className={styles.crumb}>
                  {onPress ? (
                    <Button variant="link" onPress={onPress}>
                      {label}
                    </Button>
                  ) : (
                    <span className={styles.here} aria-current="page">
                      {label}
                      {note && <span className={styles.note}>{note}</span>}
                    </span>
                  )}
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
      {onTab && (
        <nav className={styles.tabs} aria-label="Screens">
          {tabs.map(({ id, label, keys }) => (
            <button
              key={id}
              type="button"
              className={styles.tab}
              aria-current={id === tab ? 'page' : undefined}
              aria-keyshortcuts={ariaKeys(keys)}
              onClick={() => onTab(id)}
            >
              {label}
              <span className={styles.keys} aria-hidden="true">
                <KeyCap keys={keys} />
              </span>
            </button>
          ))}
        </nav>
      )}
      <div className={styles.end}>{children}</div>
    </header>
  );
}
