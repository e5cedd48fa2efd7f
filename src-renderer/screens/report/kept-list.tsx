import { Button } from '../../parts/button.tsx';
import styles from './kept-list.module.css';

interface KeptListProps {
  /** “Findings so far”. */
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly mark: string; readonly text: string }[];
  /** The one in the form. */
  readonly current: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (id: string) => void;
  readonly onWithdraw: (id: string) => void;
}

/** What has been written into the report, to be changed or withdrawn. */
export function KeptList(props: KeptListProps) {
  const { label, items, current, isReadOnly, onChange, onWithdraw } = props;
  if (items.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ id, mark, text }) => (
        <li key={id} className={styles.item} aria-current={id === current || undefined}>
          <span className={styles.mark}>{mark}</span>
          <span className={styles.text} dir="auto">
            {text}
          </span>
          {!isReadOnly && (
            <>
              <Button
                variant="link"
                size="small"
                label={`Change: ${text}`}
                onPress={() => onChange(id)}
              >
                Change
              </Button>
              <Button
                variant="link"
                size="small"
                label={`Withdraw: ${text}`}
                onPress={() => onWithdraw(id)}
              >
                Withdraw
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
