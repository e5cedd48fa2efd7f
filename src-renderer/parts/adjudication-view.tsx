import { diceSum } from '../../src-main/game/decide/adjudication.ts';
import type { Outcome, Ruling } from '../../src-main/game/event/adjudication.ts';
import type { Move } from '../../src-main/game/state.ts';
import { Die } from './die.tsx';
import { LevelPips } from './level-pips.tsx';
import styles from './adjudication-view.module.css';

const outcomeWords: Record<Outcome, string> = {
  'takes effect': 'Takes effect',
  partly: 'Partly',
  fails: 'Fails',
  backfires: 'Backfires',
};

/** How it was decided whether a move takes effect, and what came of it. */
export function AdjudicationView({ move }: { readonly move: Move }) {
  const { adjudication } = move;
  if (!adjudication) return null;
  const { ruling, outcome, narration, lasting, override } = adjudication;
  return (
    <section className={styles.section} aria-label="Adjudication">
      <div className={styles.line}>
        <RulingView ruling={ruling} />
        <strong className={styles.outcome}>{outcomeWords[outcome]}</strong>
      </div>
      {narration && <p className={styles.narration}>{narration}</p>}
      {lasting && <p className={styles.aside}>Until stopped: {lasting}</p>}
      {override && <p className={styles.aside}>Overridden: {override.reason}</p>}
    </section>
  );
}

function RulingView({ ruling }: { readonly ruling: Ruling }) {
  switch (ruling.method) {
    case 'consensus':
      return <span className={styles.words}>Consensus, nobody objects</span>;
    case 'umpire':
      return <span className={styles.reason}>{ruling.reason}</span>;
    case '2d6':
      return <DiceView ruling={ruling} />;
    case 'draw':
      return (
        <span className={styles.words}>
          Draw {ruling.shares.map(({ percent }) => percent).join(' : ')}, fell at{' '}
          {Math.round(ruling.fell)}
        </span>
      );
    case 'vote':
      return (
        <span className={styles.words}>
          <LevelPips
            pips={[
              ...Array.from({ length: ruling.for }, () => 'full' as const),
              ...Array.from({ length: ruling.against }, () => 'empty' as const),
            ]}
          />{' '}
          {ruling.for} of {ruling.for + ruling.against} for
        </span>
      );
  }
}

function DiceView({ ruling }: { readonly ruling: Extract<Ruling, { method: '2d6' }> }) {
  return (
    <span className={styles.dice}>
      <Die pips={ruling.dice[0]} />
      <Die pips={ruling.dice[1]} />
      {ruling.modifiers.map(({ value, reason }) => (
        <span key={reason}>
          {value < 0 ? '−' : '+'} {Math.abs(value)} <span className={styles.aside}>{reason}</span>
        </span>
      ))}
      <span>
        = <strong>{diceSum(ruling)}</strong>
      </span>
      <span className={styles.aside}>
        needs {ruling.target}
        {ruling.seed === undefined && ', typed'}
      </span>
    </span>
  );
}
