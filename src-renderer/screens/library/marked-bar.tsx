import { Button } from '../../parts/button.tsx';
import { markOnly, useMarks } from '../compare/marks.ts';
import { compareMarked } from './use-marking.ts';
import styles from './marked-bar.module.css';

/** How many are marked, and why they cannot be compared if they cannot. */
export function MarkedBar() {
  const { ids, trouble } = useMarks();
  if (ids.length === 0 && trouble === null) return null;
  return (
    <section className={styles.bar} aria-label="Marked sessions">
      <p role="status" className={trouble ? styles.trouble : undefined}>
        {trouble ?? `${ids.length} marked to compare`}
      </p>
      <div className={styles.ways}>
        {ids.length > 0 && (
          <Button variant="text" size="small" onPress={() => markOnly([])}>
            Clear
          </Button>
        )}
        <Button size="small" keys="C" onPress={compareMarked}>
          Compare
        </Button>
      </div>
    </section>
  );
}
