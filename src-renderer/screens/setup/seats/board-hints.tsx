import { KeyCap } from '../../../parts/key-cap.tsx';
import styles from './board-hints.module.css';

const hints = [
  ['0', 'control'],
  ['E', 'evaluator'],
  ['O', 'observer'],
  ['L', 'make lead'],
  ['Enter', 'edit'],
] as const;

/** The keys that work while a person has the focus. */
export function BoardHints({ seats }: { readonly seats: number }) {
  return (
    <p className={styles.hints}>
      <span className={styles.hint}>
        <KeyCap keys="1" />–<KeyCap keys={String(seats)} /> seat
      </span>
      {hints.map(([keys, words]) => (
        <span key={keys} className={styles.hint}>
          <KeyCap keys={keys} /> {words}
        </span>
      ))}
    </p>
  );
}
