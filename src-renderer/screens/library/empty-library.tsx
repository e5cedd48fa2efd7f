import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import styles from './empty-library.module.css';

interface EmptyLibraryProps {
  /** What begins a session. */
  readonly keys: string;
  readonly onNew: () => void;
  readonly onSample: () => void;
}

export function EmptyLibrary({ keys, onNew, onSample }: EmptyLibraryProps) {
  return (
    <div className={styles.empty}>
      <Empty
        hint={
          <>
            <KeyCap keys={keys} /> begins one. The sample is a whole rehearsal to look at, read
            only.
          </>
        }
      >
        No sessions yet.
      </Empty>
      <div className={styles.ways}>
        <Button onPress={onSample} autoFocus>
          Open the sample session
        </Button>
        <Button variant="text" onPress={onNew}>
          Begin a session of your own
        </Button>
      </div>
    </div>
  );
}
