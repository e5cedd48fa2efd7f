import { Button } from '../../parts/button.tsx';
import styles from './shown-version.module.css';

interface ShownVersionProps {
  readonly version: string;
  readonly onBack: () => void;
}

/** Above the parts of a saved version, while it is looked at. */
export function ShownVersion({ version, onBack }: ShownVersionProps) {
  return (
    <p className={styles.shown} role="status">
      <span>
        <strong>Version {version}</strong>, as it was saved. It never changes.
      </span>
      <Button variant="link" size="small" onPress={onBack}>
        Back
      </Button>
    </p>
  );
}
