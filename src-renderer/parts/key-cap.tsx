import { classes } from './classes.ts';
import { isMac } from './platform.ts';
import styles from './key-cap.module.css';

export interface KeyCapProps {
  /** As written in the key map: "Ctrl Enter", "K", "Shift ←". */
  readonly keys: string;
  /** On a dark or reversed ground. */
  readonly isReversed?: boolean;
}

/** On a Mac the same key is called Cmd. */
export function keyText(keys: string, mac: boolean = isMac()): string {
  return mac ? keys.replace(/\bCtrl\b/, 'Cmd') : keys;
}

/** The value of aria-keyshortcuts, which names keys in its own way. */
export function ariaKeys(keys: string, mac: boolean = isMac()): string {
  const names: Record<string, string> = {
    Ctrl: mac ? 'Meta' : 'Control',
    Esc: 'Escape',
    '←': 'ArrowLeft',
    '→': 'ArrowRight',
    '↑': 'ArrowUp',
    '↓': 'ArrowDown',
    '+': 'Plus',
  };
  return keys
    .split(' ')
    .map((key) => names[key] ?? key)
    .join('+');
}

export function KeyCap({ keys, isReversed = false }: KeyCapProps) {
  return <kbd className={classes(styles.cap, isReversed && styles.reversed)}>{keyText(keys)}</kbd>;
}
