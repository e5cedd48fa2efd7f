import type { Ref } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { Sparkline } from '../../../src-main/report/charts/sparkline.tsx';
import { Button } from '../../parts/button.tsx';
import { RoundBar } from '../../parts/round-bar.tsx';
import { openedText } from '../../parts/time.ts';
import { CareMenu } from './care-menu.tsx';
import { NetLink } from './net-link.tsx';
import { MarkToggle } from './mark-toggle.tsx';
import { lineText } from './session-text.ts';
import type { Care } from './use-care.ts';
import styles from './running-now.module.css';

interface RunningNowProps {
  readonly session: ShelvedSession;
  readonly now: Date;
  /** “Net for Beijing”. */
  readonly netName: string;
  readonly care: Care;
  readonly onResume: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The session that is under way: one key from here. */
export function RunningNow({ session, now, netName, care, onResume, ref }: RunningNowProps) {
  const { title, place, rounds, moves, toScore, positions, updatedAt } = session;
  const last = openedText(updatedAt, now);
  const since = last.charAt(0).toLowerCase() + last.slice(1);
  const round =
    rounds.open === null
      ? `${rounds.closed} of ${rounds.total} rounds played`
      : `Round ${rounds.open} of ${rounds.total}`;
  return (
    <section className={styles.running} aria-labelledby="library-running">
      <div className={styles.words}>
        <p className={styles.state}>
          <b id="library-running">Running now</b> last entry {since}
        </p>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.facts}>
          <span className={styles.rounds}>
            {round}
            <span aria-hidden="true">
              <RoundBar
                total={rounds.total}
                done={rounds.closed}
                {...(rounds.open !== null && { current: 0.5 })}
              />
            </span>
          </span>
          <span>
            {moves} {moves === 1 ? 'move' : 'moves'}
            {toScore > 0 && (
              <>
                , <b>{toScore} to score</b>
              </>
            )}
          </span>
          {place && <span>{place}</span>}
        </p>
      </div>
      {positions.length > 0 && (
        <div className={styles.position}>
          <p className={styles.net}>
            <span>{netName.replace('Net for', 'Net position for')}</span>
            <b>
              <NetLink session={session} isStop />
            </b>
          </p>
          <Sparkline
            positions={positions}
            range={[Math.min(...positions), Math.max(...positions)]}
            width={300}
            height={44}
            label={lineText(session)}
          />
        </div>
      )}
      <MarkToggle session={session} isSelected />
      <Button ref={ref} variant="primary" size="large" keys="Enter" onPress={onResume}>
        Resume
      </Button>
      <CareMenu session={session} care={care} />
    </section>
  );
}
