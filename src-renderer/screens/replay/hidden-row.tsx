import { timeText } from '../../parts/time.ts';
import { hiddenText, type KnownItem } from './known-items.ts';
import styles from './hidden-row.module.css';

interface HiddenRowProps {
  readonly item: Extract<KnownItem, { kind: 'hidden' }>;
  readonly who: string;
}

export function HiddenRow({ item, who }: HiddenRowProps) {
  return (
    <p className={styles.row}>
      <span className={styles.words}>
        {timeText(item.at)}
        <span className={styles.what}>{hiddenText(item.counts, who)}</span>
      </span>
    </p>
  );
}
