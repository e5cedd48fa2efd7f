import type { ReactNode } from 'react';
import type { Move } from '../../src-main/game/state.ts';
import { resultText } from './outcome-words.ts';
import { RulingView } from './ruling-view.tsx';
import { timeText } from './time.ts';
import styles from './adjudication-view.module.css';

interface AdjudicationViewProps {
  readonly move: Move;
  /** Who is spoken of by id; without it nobody is named. */
  readonly nameOf?: (id: string) => string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** How it was decided whether a move takes effect, and what came of it. */
export function AdjudicationView({ move, nameOf, children }: AdjudicationViewProps) {
  const { adjudication } = move;
  if (!adjudication) return null;
  const { ruling, outcome, degree, narration, lasting, stage, stopped, override } = adjudication;
  const by = (id: string) => (nameOf ? ` by ${nameOf(id)}` : '');
  return (
    <section className={styles.section} aria-label="Adjudication">
      <h3 className={styles.heading}>Adjudication</h3>
      <div className={styles.line}>
        <RulingView ruling={ruling} />
        <strong className={styles.outcome}>{resultText(outcome, degree)}</strong>
      </div>
      {narration && <p className={styles.narration}>{narration}</p>}
      {lasting && (
        <p className={styles.aside}>
          {stopped ? <s>Until stopped: {lasting}</s> : <>Until stopped: {lasting}</>}
        </p>
      )}
      {stopped && (
        <p className={styles.aside}>
          Stopped {timeText(stopped.at)}
          {by(stopped.by)}
          {stopped.reason && `: ${stopped.reason}`}
        </p>
      )}
      {stage && (
        <p className={styles.aside}>
          Stage {stage.at} of {stage.of}
          {stage.project && `, ${stage.project}`}
        </p>
      )}
      {override && (
        <p className={styles.aside}>
          Overridden{by(override.by)}
          {override.reason && `: ${override.reason}`}
        </p>
      )}
      {children}
    </section>
  );
}
