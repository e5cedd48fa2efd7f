import { memo } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import styles from './key-hints.module.css';

interface KeyHintsProps {
  readonly seats: Pack['seats'];
  /** Those it can be seen as. */
  readonly audiences: readonly Audience[];
  readonly canBookmark: boolean;
}

/** The keys that do something here. */
export const KeyHints = memo(function Hints({ seats, audiences, canBookmark }: KeyHintsProps) {
  const isAnyone = audiences.includes('control');
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
          <KeyCap keys="1" />–<KeyCap keys={String(seats.length)} /> seat, <KeyCap keys="0" /> all,{' '}
          <KeyCap keys="P" /> public
        </li>
      )}
      {!isAnyone && audiences.length > 1 && (
        <>
          {seats.map(
            ({ id, code }, place) =>
              audiences.includes(id) && (
                <Hint key={id} keys={[String(place + 1)]}>
                  {code}
                </Hint>
              ),
          )}
          <Hint keys={['P']}>public</Hint>
        </>
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
