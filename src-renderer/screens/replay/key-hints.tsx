import { KeyCap } from '../../parts/key-cap.tsx';
import styles from './key-hints.module.css';

export function KeyHints({ seats }: { readonly seats: number }) {
  return (
    <ul className={styles.hints} aria-label="Keys">
      <Hint keys={['Space']}>play</Hint>
      <Hint keys={['←', '→']}>move</Hint>
      <Hint keys={['Shift ←', 'Shift →']}>round</Hint>
      <Hint keys={['B']}>bookmark</Hint>
      <Hint keys={['[', ']']}>bookmarks</Hint>
      <li className={styles.hint}>
        <KeyCap keys="1" />–<KeyCap keys={String(seats)} /> seat, <KeyCap keys="0" /> all,{' '}
        <KeyCap keys="P" /> public
      </li>
      <Hint keys={['M']}>mark what was hidden</Hint>
    </ul>
  );
}

function Hint({ keys, children }: { readonly keys: readonly string[]; readonly children: string }) {
  return (
    <li className={styles.hint}>
      {keys.map((key) => (
        <KeyCap key={key} keys={key} />
      ))}{' '}
      {children}
    </li>
  );
}
