import { diceSum, followsSeed, type DiceRuling } from '../../src-main/game/dice.ts';
import type { Ruling } from '../../src-main/game/event/adjudication.ts';
import { Die } from './die.tsx';
import { DrawBar } from './draw-bar.tsx';
import { LevelPips } from './level-pips.tsx';
import styles from './adjudication-view.module.css';

/** How it was come to: a sentence, dice, a draw or votes. */
export function RulingView({ ruling }: { readonly ruling: Ruling }) {
  switch (ruling.method) {
    case 'consensus':
      return <span className={styles.words}>Consensus, nobody objects</span>;
    case 'umpire':
      return <span className={styles.reason}>{ruling.reason}</span>;
    case '2d6':
    case 'dice':
      return <DiceView ruling={ruling} />;
    case 'draw':
      return (
        <span className={styles.words}>
          <DrawBar shares={ruling.shares} fell={ruling.fell} />
          <span className={styles.aside}>
            {ruling.shares.map(({ percent }) => percent).join(' : ')}
            {sourceWords(ruling)}
          </span>
        </span>
      );
    case 'vote':
      return (
        <span className={styles.words}>
          <LevelPips
            pips={[
              ...Array.from({ length: Math.min(ruling.for, 20) }, () => 'full' as const),
              ...Array.from({ length: Math.min(ruling.against, 20) }, () => 'empty' as const),
            ]}
          />{' '}
          {ruling.for} of {ruling.for + ruling.against} for{ruling.secret && ', secret'}
        </span>
      );
  }
}

function DiceView({ ruling }: { readonly ruling: DiceRuling }) {
  return (
    <span className={styles.dice}>
      {ruling.dice.map((pips, place) => (
        // Dice have no identity but their place.
        <Die key={place} pips={pips} />
      ))}
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
        {sourceWords(ruling)}
      </span>
    </span>
  );
}

/** Whether it was typed in from the table, or follows from the seed that is kept with it. */
function sourceWords(ruling: Ruling): string {
  const follows = followsSeed(ruling);
  if (follows === null) return ', typed';
  return follows ? ', checked' : ', not from its seed';
}
