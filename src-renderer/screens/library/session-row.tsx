import type { CSSProperties, Ref } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { Sparkline } from '../../../src-main/report/charts/sparkline.tsx';
import { classes } from '../../parts/classes.ts';
import { RoundBar } from '../../parts/round-bar.tsx';
import { openedText } from '../../parts/time.ts';
import { NetLink } from './net-link.tsx';
import { MarkToggle } from './mark-toggle.tsx';
import { RowActions } from './row-actions.tsx';
import type { SessionAction } from './session-actions.ts';
import { lineText, originText, statusNote, statusText } from './session-text.ts';
import type { Care } from './use-care.ts';
import { markTrouble } from './use-marking.ts';
import styles from './session-row.module.css';

interface SessionRowProps {
  readonly session: ShelvedSession;
  /** From 0, for the table's own measure. */
  readonly index: number;
  /** Pixels from the top of all rows. */
  readonly top: number;
  readonly range: readonly [number, number];
  readonly now: Date;
  readonly care: Care;
  readonly isSelected: boolean;
  /** The one that Tab comes to. */
  readonly isStop: boolean;
  readonly onSelect: () => void;
  readonly onOpen: (does?: SessionAction['does']) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

export function SessionRow(props: SessionRowProps) {
  const { session, index, top, range, now, care, isSelected, isStop, onSelect, onOpen, ref } =
    props;
  const { title, rounds, moves, toScore, positions } = session;
  const status = statusNote(session);
  return (
    <div
      role="row"
      ref={ref}
      data-index={index}
      data-session={session.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      style={{ '--top': `${top}px` } as CSSProperties}
      tabIndex={isStop ? 0 : -1}
      onFocus={(event) => event.target === event.currentTarget && onSelect()}
      onDoubleClick={() => onOpen()}
    >
      <div role="gridcell" className={classes(styles.name, session.origin?.isAbove && styles.fork)}>
        {markTrouble(session) === null && <MarkToggle session={session} isSelected={isSelected} />}
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>{originText(session)}</span>
        {session.tags.length > 0 && (
          <span className={styles.tags}>
            <span className="visually-hidden">Tags: </span>
            {session.tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))}
          </span>
        )}
      </div>
      <div role="gridcell">
        {statusText(session)}
        {status && <span className={styles.note}>{status}</span>}
      </div>
      <div role="gridcell">
        <RoundBar
          total={rounds.total}
          done={rounds.closed}
          {...(rounds.open !== null && { current: 0.5 })}
        />
      </div>
      <div role="gridcell" className={styles.figure}>
        {moves > 0 ? moves : '–'}
        {toScore > 0 && <span className={styles.toScore}>{toScore} to score</span>}
      </div>
      <div role="gridcell" className={styles.net}>
        {positions.length > 0 ? (
          <Sparkline
            positions={positions}
            range={range}
            width={156}
            height={34}
            label={lineText(session)}
          />
        ) : (
          session.status === 'planned' && <span className={styles.none}>Not started</span>
        )}
      </div>
      <div role="gridcell" className={classes(styles.figure, styles.final)}>
        <NetLink session={session} isStop={isSelected} />
      </div>
      <div role="gridcell" className={styles.opened}>
        {openedText(session.openedAt, now)}
      </div>
      <div role="gridcell" className={styles.actions}>
        <RowActions session={session} care={care} isSelected={isSelected} onOpen={onOpen} />
      </div>
    </div>
  );
}
