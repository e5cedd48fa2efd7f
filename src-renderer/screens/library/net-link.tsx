import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { signed } from '../../../src-main/game/signed.ts';
import { go } from '../../client/route.ts';
import styles from './net-link.module.css';

interface NetLinkProps {
  readonly session: Pick<SessionSummary, 'id' | 'title' | 'net'>;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
}

/** Where a session stood, and the way to what that is made of. */
export function NetLink({ session: { id, title, net }, isStop }: NetLinkProps) {
  if (net === null) return null;
  return (
    <button
      type="button"
      className={styles.net}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${signed(net)}, what the net of ${title} is made of`}
      onClick={() => go({ screen: 'replay', sessionId: id, shows: 'evidence' })}
    >
      {signed(net)}
    </button>
  );
}
