import { useEffect, useState } from 'react';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { saveSessionFile } from '../../client/session-files.ts';
import { announce } from '../../parts/announce.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import styles from './dialogs.module.css';

interface SaveFileDialogProps {
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** Says what leaves with the file before it does. */
export function SaveFileDialog({ sessionId, onClose }: SaveFileDialogProps) {
  const { api } = useDesk().connection;
  const [key, setKey] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    api.files.key().then(
      ({ fingerprint }) => setKey(fingerprint),
      (error: unknown) => setTrouble(wordsOf(error)),
    );
  }, [api]);

  async function save() {
    setSaving(true);
    try {
      const saved = await saveSessionFile(api, sessionId);
      if (!saved.ok) return setTrouble(saved.problem.message);
      if (saved.path === null) return;
      announce(`Saved ${saved.path}`);
      onClose();
    } catch (error) {
      setTrouble(wordsOf(error));
    } finally {
      setSaving(false);
    }
  }

  return (
    <Dialog
      isOpen
      title="Save the whole session as a file?"
      actions={[{ label: 'Save', isExpected: true, onPress: () => void (isSaving || save()) }]}
      onCancel={onClose}
    >
      {trouble !== null && <Refusal title="Not saved" detail={trouble} />}
      <p>
        A .tabletop file is control’s: it holds all that was logged, private moves, notes and
        ratings before their reveal included. For anybody else, export a report.
      </p>
      {key !== null && (
        <p className={styles.key}>
          Signed with the key of this library: <span className={styles.digits}>{key}</span>
        </p>
      )}
    </Dialog>
  );
}

function wordsOf(error: unknown): string {
  const { message, reference } = faultOf(error);
  return reference ? `${message} Reference ${reference}.` : 'Tabletop cannot be reached.';
}
