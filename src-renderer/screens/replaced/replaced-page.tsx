import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { CalmActions, CalmPage, CalmText } from '../../parts/calm-page.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { momentText } from '../rescue/rescue-words.ts';
import type { TypedHere } from './typed-here.ts';
import { useReplaced } from './use-replaced.ts';
import styles from './replaced-page.module.css';

/** In a window whose library another window has replaced: what it showed is not there any more. */
export function ReplacedPage({ typed }: { readonly typed: TypedHere }) {
  const replaced = useReplaced(typed);
  const [now] = useState(() => new Date());
  if (!replaced) return null;
  const { restored, texts, isKept, goOn } = replaced;
  return (
    <CalmPage title="Another library is open now">
      <CalmText>
        {restored
          ? `Another window has restored the library to ${momentText(restored.at, now)}. `
          : 'Another window has opened another library, or begun a new one. '}
        What this window showed may not be in it.
      </CalmText>
      {isKept && <CalmText>What was being typed here is kept.</CalmText>}
      {texts.length > 0 && (
        <section aria-label="Typed here">
          <CalmText>This was typed here and has no place in it. Copy what you need.</CalmText>
          <ul className={styles.list}>
            {texts.map((text) => (
              <li key={text} className={styles.typed}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
          <CopyButton label="Copy" text={texts.join('\n')} />
        </section>
      )}
      <CalmActions>
        <Button variant="primary" size="large" keys="Enter" onPress={goOn} autoFocus>
          Show what is there now
        </Button>
      </CalmActions>
    </CalmPage>
  );
}
