import type { DealTie } from '../../src-main/game/deals.ts';
import { dealsOfMove } from '../../src-main/game/deals.ts';
import type { Move, SessionState } from '../../src-main/game/state.ts';
import styles from './deal-ties.module.css';

const verbs = {
  proposed: 'proposes',
  agreed: 'agrees',
  declined: 'declines',
  kept: 'keeps',
  broken: 'breaks',
} as const;

/** “keeps D 1”; “on D 1” for a move that speaks of it and settles nothing. */
export function tieWords({ label, status }: DealTie): string {
  return `${status === null ? 'on' : verbs[status]} ${label}`;
}

interface DealTiesProps {
  readonly move: Move;
  readonly state: SessionState;
}

/** What a move has to do with deals, run in after the action. */
export function DealTies({ move, state }: DealTiesProps) {
  const ties = dealsOfMove(state, move);
  if (ties.length === 0) return null;
  return (
    <span className={styles.ties}>
      {ties.map((tie) => {
        const words = tieWords(tie);
        return tie.status === 'broken' ? (
          <strong key={words}>{words}</strong>
        ) : (
          <span key={words}>{words}</span>
        );
      })}
    </span>
  );
}
