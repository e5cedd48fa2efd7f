import { Button } from '../../../parts/button.tsx';
import styles from './run-log.module.css';

interface LogHeadProps {
  readonly criteria: readonly { readonly id: string; readonly kind: string }[];
  /** `null` while what is looked for stands above. */
  readonly onFind: (() => void) | null;
}

export function LogHead({ criteria, onFind }: LogHeadProps) {
  return (
    <div className={styles.head}>
      <span aria-hidden="true">Move</span>
      <span aria-hidden="true">Seat</span>
      <span className={styles.action}>
        <span aria-hidden="true">Action</span>
        {onFind && (
          <Button variant="text" size="small" keys="Ctrl F" onPress={onFind}>
            Find or filter
          </Button>
        )}
      </span>
      <span aria-hidden="true">{familyHead(criteria)}</span>
      <span className={styles.net} aria-hidden="true">
        Net
      </span>
    </div>
  );
}

/** “B1–3 F1–3”, from the pack's own ids. */
function familyHead(criteria: readonly { id: string; kind: string }[]): string {
  const families = ['benefit', 'fear'].map((kind) => criteria.filter((each) => each.kind === kind));
  return families
    .filter((family) => family.length > 0)
    .map((family) => {
      const [first, last] = [family[0]?.id ?? '', family.at(-1)?.id ?? ''];
      return first === last ? first : `${first}–${last.replace(/^\D+/, '')}`;
    })
    .join('  ');
}
