import { useSettings } from '../../client/settings.ts';
import { Button } from '../../parts/button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import styles from './compare-screen.module.css';

interface CompareTroubleProps {
  readonly sentences: readonly string[];
  readonly onChoose: () => void;
}

/** Why there is nothing side by side, and the way to something else. */
export function CompareTrouble({ sentences, onChoose }: CompareTroubleProps) {
  const { singleKeys } = useSettings();
  useShortcuts({ O: onChoose }, { singleKeys });
  return (
    <main className={styles.trouble} aria-label="Compare">
      <h1 className={styles.troubleTitle}>These cannot be compared</h1>
      <div role="alert">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className={styles.hint}>
        In the library, X marks a session and C compares what is marked.
      </p>
      <Button variant="primary" keys="O" onPress={onChoose} autoFocus>
        Choose others
      </Button>
    </main>
  );
}
