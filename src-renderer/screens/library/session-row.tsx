import type { CSSProperties, Ref } from 'react';
import { Sparkline } from '../../../src-main/report/charts/sparkline.tsx';
import type { Tab } from '../../client/route.ts';
import { classes } from '../../parts/classes.ts';
import { RoundBar } from '../../parts/round-bar.tsx';
import { signed } from '../../parts/signed.ts';
import { openedText } from '../../parts/time.ts';
import type { LibraryRow } from './library-rows.ts';
import { MarkToggle } from './mark-toggle.tsx';
import { RowActions } from './row-actions.tsx';
import { lineText, originText, statusNote, statusText } from './session-text.ts';
import styles from './session-row.module.css';

interface SessionRowProps {
  readonly row: LibraryRow;
  /** From 0, for the table's own measure. */
  readonly index: number;
  /** Pixels from the top of all rows. */
  readonly top: number;
  readonly range: readonly [number, number];
  readonly now: Date;
  readonly isSelected: boolean;
  /** The one that Tab comes to. */
  readonly isStop: boolean;
  readonly onSelect: () => void;
  readonly onOpen: (tab?: Tab) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

export function SessionRow(props: SessionRowProps) {
  const { row, index, top, range, now, isSelected, isStop, onSelect, onOpen, ref } = props;
  const { session, origin } = row;
  const { title, rounds, moves, toScore, net, positions } = session;
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
      <div role="gridcell" className={classes(styles.name, origin && styles.fork)}>
        <MarkToggle session={session} isSelected={isSelected} />
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>{originText(session, origin)}</span>
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
        {net !== null && signed(net)}
      </div>
      <div role="gridcell" className={styles.opened}>
        {openedText(session.openedAt, now)}
      </div>
      <div role="gridcell" className={styles.actions}>
        <RowActions session={session} isSelected={isSelected} onOpen={onOpen} />
      </div>
    </div>
  );
}
