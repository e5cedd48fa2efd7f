import { useEffect, useState } from 'react';
import type { PackEntry } from '../../../src-main/contract/packs.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, outcomeOf } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './new-session-dialog.module.css';

interface NewSessionDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for nothing but a title, the pack being chosen already; everything else can be said in Setup. */
export function NewSessionDialog({ isOpen, title, onTitle, onClose }: NewSessionDialogProps) {
  const { connection } = useDesk();
  const [error, setError] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [packs, setPacks] = useState<readonly PackEntry[]>([]);
  const [pack, setPack] = useState<string | null>(null);
  // A session can be made before they have been read: it is then played with the first.
  useEffect(() => {
    connection.api.packs.list().then(
      (read) => setPacks(read.packs.filter(({ isArchived }) => !isArchived)),
      () => undefined,
    );
  }, [connection]);

  async function create() {
    setAsking(true);
    try {
      const outcome = await outcomeOf(
        connection.api.library.create({ title, ...(pack && { pack }) }),
      );
      if (!outcome.ok) return setError(outcome.refusal.message);
      onTitle('');
      go({ screen: 'setup', sessionId: outcome.value.sessionId });
    } catch (thrown) {
      const { message, reference } = faultOf(thrown);
      setError(reference ? message : 'Tabletop cannot be reached. Your text is kept.');
    } finally {
      setAsking(false);
    }
  }

  return (
    <Dialog
      isOpen={isOpen}
      title="New session"
      focusInside
      actions={[
        {
          label: 'Create',
          isExpected: true,
          onPress: () => void (isAsking || create()),
        },
      ]}
      onCancel={() => {
        setError(null);
        onClose();
      }}
    >
      <TextField
        label="Title"
        serif
        isRequired
        autoFocus
        value={title}
        onChange={(text) => {
          onTitle(text);
          setError(null);
        }}
        error={error}
        note="Everything else can be said in Setup."
      />
      {/* Its place is there before it is, so that nothing moves away under a click. */}
      <div className={styles.pack}>
        {packs.length > 0 && (
          <Select
            label="Pack"
            options={packs.map(({ id, title: name, versions }) => ({
              id,
              label: `${name} ${versions[0]?.version}`,
            }))}
            value={pack ?? packs[0]?.id ?? null}
            onChange={setPack}
          />
        )}
      </div>
    </Dialog>
  );
}
