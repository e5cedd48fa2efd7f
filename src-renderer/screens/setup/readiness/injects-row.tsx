import { useState } from 'react';
import { deckOf } from '../../../../src-main/game/deck.ts';
import { useOffer } from '../../../client/commands.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { MselDialog } from '../../msel/msel-dialog.tsx';
import { useLocked } from '../use-locked.ts';
import styles from './injects-row.module.css';

/** How many injects wait, and the way to bring in more before the session is opened. */
export function InjectsRow() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const locked = useLocked();
  const [isOpen, setOpen] = useState(false);
  const count = deckOf(state, pack).length;
  useOffer([
    {
      id: 'import-injects',
      label: 'Import injects',
      ...(locked !== null && { reason: locked }),
      run: () => setOpen(true),
    },
  ]);
  return (
    <div className={styles.row}>
      <span>
        <strong>{count}</strong> {count === 1 ? 'inject' : 'injects'} in the deck
      </span>
      {locked === null && (
        <Button size="small" onPress={() => setOpen(true)}>
          Import injects
        </Button>
      )}
      <MselDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
