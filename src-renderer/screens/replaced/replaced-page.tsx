import { useState } from 'react';
import { AppBar } from '../../parts/app-bar.tsx';
import { Button } from '../../parts/button.tsx';
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
    <div className={styles.page}>
      <AppBar />
      <main className={styles.main} role="alert">
        <h1 className={styles.title}>Another library is open now</h1>
        <p className={styles.text}>
          {restored
            ? `Another window has restored the library to ${momentText(restored.at, now)}. `
            : 'Another window has opened another library, or begun a new one. '}
          What this window showed may not be in it.
        </p>
        {isKept && <p className={styles.text}>What was being typed here is kept.</p>}
        {texts.length > 0 && (
          <section aria-label="Typed here">
            <p className={styles.text}>
              This was typed here and has no place in it. Copy what you need.
            </p>
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
        <div className={styles.actions}>
          <Button variant="primary" size="large" keys="Enter" onPress={goOn} autoFocus>
            Show what is there now
          </Button>
        </div>
      </main>
    </div>
  );
}
