import { useEffect, useState } from 'react';
import { proofWords } from '../../../src-main/contract/file-problem.ts';
import type { VerifiedSession } from '../../../src-main/contract/files.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf } from '../../client/outcome.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import styles from './dialogs.module.css';

interface VerifyDialogProps {
  readonly sessionId: string;
  readonly onClose: () => void;
}

/** What was checked of the session, and what that shows. */
export function VerifyDialog({ sessionId, onClose }: VerifyDialogProps) {
  const { api } = useDesk().connection;
  const [found, setFound] = useState<VerifiedSession | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    api.files.verify({ sessionId }).then(setFound, (error: unknown) => {
      const { message, reference } = faultOf(error);
      setTrouble(reference ? `${message} Reference ${reference}.` : 'Tabletop cannot be reached.');
    });
  }, [api, sessionId]);
  const wrong = trouble ?? (found && !found.ok ? found.problem.message : null);
  return (
    <Dialog
      isOpen
      title={wrong ? 'The log does not verify' : found ? 'The log verifies' : 'Verifying'}
      actions={[]}
      onCancel={onClose}
      cancelLabel="Close"
    >
      {wrong !== null && <Refusal title="Not verified" detail={wrong} />}
      {found?.ok && (
        <>
          <dl className={styles.facts}>
            <dt>Chain</dt>
            <dd>{found.events} entries, each with the hash of the one before</dd>
            <dt>Last hash</dt>
            <dd className={styles.digits}>{found.head}</dd>
            <dt>Entries</dt>
            <dd>each read and found sound</dd>
            <dt>Packs</dt>
            <dd>{found.packs}, unchanged</dd>
            <dt>Photos</dt>
            <dd>{found.photos}, unchanged</dd>
          </dl>
          <p>{proofWords.kept}</p>
        </>
      )}
    </Dialog>
  );
}
