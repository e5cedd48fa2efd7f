import { useDesk, useMirror } from '../../client/context.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import styles from './sample-notice.module.css';

/** The sample is a rehearsal to look at; a duplicate is one's own. */
export function SampleNotice() {
  const { connection } = useDesk();
  const { sessionId } = useMirror();
  async function duplicate() {
    const copy = await connection.api.library.duplicate({ sessionId });
    go({ screen: 'run', sessionId: copy.sessionId });
  }
  return (
    <aside className={styles.notice} aria-label="Sample">
      Sample, read only.
      <Button variant="link" size="small" onPress={() => void duplicate()}>
        Duplicate to change it
      </Button>
    </aside>
  );
}
