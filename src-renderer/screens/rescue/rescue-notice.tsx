import { useEffect, useState } from 'react';
import type { Restored } from '../../../src-main/contract/rescue.ts';
import { useDesk } from '../../client/context.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import { againText, momentText } from './rescue-words.ts';
import styles from './rescue-notice.module.css';

interface Notice {
  readonly isCopy: boolean;
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
      ({ serves, restored }) => {
        const isClosed = restored?.at === sessionStorage.getItem(dismissed);
        setNotice({ isCopy: serves === 'copy', restored: isClosed ? null : restored });
      },
      // The list below says that main cannot be reached.
      () => undefined,
    );
  }, [api]);
  if (notice?.isCopy) {
    return (
      <aside className={styles.notice} aria-label="Read only">
        What can be read of the damaged library. Nothing in it can be changed.
        <Button variant="link" size="small" onPress={() => go({ screen: 'rescue' })}>
          See the backups
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
