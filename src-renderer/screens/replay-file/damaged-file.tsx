import { Empty } from '../../parts/empty.tsx';
import styles from './replay-file-screen.module.css';

export function DamagedFile() {
  return (
    <main className={styles.damaged}>
      <Empty hint="Ask for it again, or open it in a newer browser.">
        This replay file cannot be read.
      </Empty>
    </main>
  );
}
