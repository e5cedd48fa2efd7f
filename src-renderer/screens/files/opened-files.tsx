import { useEffect, useState } from 'react';
import { useDesk } from '../../client/context.ts';
import { keepAsking } from '../../client/keep-asking.ts';
import { useRoute } from '../../client/route.ts';
import { Toast, type ToastMessage } from '../../parts/toast.tsx';
import { tellImported } from './imports.ts';
import styles from './opened-files.module.css';

/** Files the system asked Tabletop to open: told in the library, or in passing anywhere else. */
export function OpenedFiles() {
  const { connection } = useDesk();
  const { screen } = useRoute();
  const [toast, setToast] = useState<ToastMessage | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    void keepAsking(connection, signal, async () => {
      const feed = await connection.api.files.opened(undefined, { signal });
      for await (const { name, outcome } of feed) {
        const { title } = tellImported(name, outcome);
        setToast({ id: Date.now(), text: `${title}. The library says more.` });
      }
    });
    return () => abort.abort();
  }, [connection]);
  return (
    <div className={styles.toast}>
      <Toast toast={screen === 'library' ? null : toast} onClose={() => setToast(null)} />
    </div>
  );
}
