import { isDamage, type FaultReport } from '../client/outcome.ts';
import { go } from '../client/route.ts';
import { Button } from '../parts/button.tsx';
import { CalmActions, CalmPage, CalmText } from '../parts/calm-page.tsx';
import styles from './fault-page.module.css';

interface FaultPageProps {
  readonly fault: FaultReport;
  /** A way on, such as back to the library. */
  readonly onLeave?: () => void;
}

/** Full page, calm: what is known, one way on, a reference to quote. */
export function FaultPage({ fault, onLeave }: FaultPageProps) {
  const details = [fault.reference && `Reference ${fault.reference}.`, `Code ${fault.code}.`];
  return (
    <CalmPage title={titles[fault.code] ?? 'Tabletop cannot go on'}>
      <CalmText>{fault.message}</CalmText>
      <CalmText>Nothing has been deleted. What was acknowledged is kept.</CalmText>
      <CalmActions>
        {onLeave ? (
          <Button variant="primary" size="large" onPress={onLeave} autoFocus>
            Back to the library
          </Button>
        ) : (
          <Button variant="primary" size="large" onPress={() => location.reload()} autoFocus>
            Try again
          </Button>
        )}
        {onLeave && isDamage(fault.code) && (
          <Button variant="text" onPress={() => go({ screen: 'rescue' })}>
            See the backups
          </Button>
        )}
      </CalmActions>
      <p className={styles.details}>{details.filter(Boolean).join(' ')}</p>
    </CalmPage>
  );
}

const titles: Readonly<Record<string, string>> = {
  'log-damaged': 'Part of the library cannot be read',
  'library-unreadable': 'The library cannot be read',
  'library-unwritable': 'Tabletop may not write to the library',
  'disk-full': 'The disk is full',
  'session-missing': 'There is no such session',
};
