import { memo } from 'react';
import { KeyCap } from '../../parts/key-cap.tsx';
import styles from './key-hints.module.css';

interface KeyHintsProps {
  readonly seats: number;
  /** Whether it can be seen as somebody else. */
  readonly isAnyone: boolean;
  readonly canBookmark: boolean;
}

/** The keys that do something here. */
export const KeyHints = memo(function Hints({ seats, isAnyone, canBookmark }: KeyHintsProps) {
  return (
    <ul className={styles.hints} aria-label="Keys">
      <Hint keys={['Space']}>play</Hint>
      <Hint keys={['←', '→']}>move</Hint>
      <Hint keys={['Shift ←', 'Shift →']}>round</Hint>
      <Hint keys={[',', '.']}>event</Hint>
      <Hint keys={['Shift I', 'I']}>inject</Hint>
      <Hint keys={['S']}>largest swing</Hint>
      {canBookmark && <Hint keys={['B']}>bookmark</Hint>}
      {isAnyone && <Hint keys={['[', ']']}>bookmarks</Hint>}
      {isAnyone && (
        <li className={styles.hint}>
          <KeyCap keys="1" />–<KeyCap keys={String(seats)} /> seat, <KeyCap keys="0" /> all,{' '}
          <KeyCap keys="P" /> public
        </li>
      )}
      {isAnyone && <Hint keys={['M']}>mark what was hidden</Hint>}
    </ul>
  );
});

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
