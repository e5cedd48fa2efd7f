import { isDamage, type FaultReport } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { Button } from '../../parts/button.tsx';
import styles from './library-trouble.module.css';

interface LibraryTroubleProps {
  readonly trouble: FaultReport;
  /** There is a list, read before. */
  readonly hasList: boolean;
  readonly onRetry: () => void;
}

/** What is known, and one way on; the list read before stays. */
export function LibraryTrouble({ trouble, hasList, onRetry }: LibraryTroubleProps) {
  const { message, reference, code } = trouble;
  const words = reference ? message : 'Tabletop cannot be reached.';
  return (
    <div className={styles.trouble} role="alert">
      <p className={hasList ? styles.line : styles.sentence}>
        {words} {hasList && 'This is the list as it was read last.'}
      </p>
      {reference && (
        <p className={styles.details}>
          Nothing has been deleted. Reference {reference}. Code {code}.
        </p>
      )}
      {isDamage(code) && (
        <Button variant="outline" onPress={() => go({ screen: 'rescue' })}>
          See the backups
        </Button>
      )}
      <Button variant={hasList ? 'link' : 'outline'} onPress={onRetry}>
        Try again
      </Button>
    </div>
  );
}
