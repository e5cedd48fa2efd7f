import { useEffect, useState } from 'react';
import type { Restored } from '../../../src-main/contract/rescue.ts';
import { useDesk } from '../../client/context.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import { againText, momentText } from './rescue-words.ts';
import styles from './rescue-notice.module.css';

interface Notice {
  readonly isCopy: boolean;
  /** Why it is a copy: the library is damaged unless it may not be written to. */
  readonly code: string | null;
  readonly restored: Restored | null;
}

/** What was read once and closed is not said again in this window. */
const dismissed = 'restored-dismissed';

/** Above the list: that a backup was restored and what it lacks, or that nothing can be changed. */
export function RescueNotice() {
  const { api } = useDesk().connection;
  const [now] = useState(() => new Date());
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    api.rescue.state().then(
      ({ serves, restored, fault }) => {
        const isClosed = restored?.at === sessionStorage.getItem(dismissed);
        const isCopy = serves === 'copy';
        const code = fault?.code ?? null;
        setNotice({ isCopy, code, restored: isClosed ? null : restored });
      },
      // The list below says that main cannot be reached.
      () => undefined,
    );
  }, [api]);
  const mayNotWrite = notice?.code === 'library-unwritable';
  if (notice?.isCopy) {
    return (
      <aside className={styles.notice} aria-label="Read only">
        {mayNotWrite
          ? 'The library as it is, to look things up. Tabletop may not write where it is.'
          : 'What can be read of the damaged library. Nothing in it can be changed.'}
        <Button variant="link" size="small" onPress={() => go({ screen: 'rescue' })}>
          {mayNotWrite ? 'What can be done' : 'See the backups'}
        </Button>
      </aside>
    );
  }
  const restored = notice?.restored;
  if (!restored) return null;
  return (
    <aside className={styles.notice} aria-label="Restored">
      <span>
        Restored to {momentText(restored.at, now)}. {missingText(restored.again)}{' '}
        {restored.kept && `The damaged library is kept: ${restored.kept}`}
      </span>
      <Button
        variant="link"
        size="small"
        onPress={() => {
          sessionStorage.setItem(dismissed, restored.at);
          setNotice(null);
        }}
      >
        Close
      </Button>
    </aside>
  );
}

function missingText(again: Restored['again']): string {
  const text = againText(again);
  if (text === 'Nothing') return 'Nothing is missing.';
  return `To type again: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}
