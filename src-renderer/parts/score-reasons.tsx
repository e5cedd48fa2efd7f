import type { Move, SessionState } from '../../src-main/game/state.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { ParagraphLinks } from './paragraph-links.tsx';
import { evaluatorName } from './person-name.ts';
import { signedScore } from '../../src-main/game/signed.ts';
import styles from './score-reasons.module.css';

interface ScoreReasonsProps {
  readonly move: Move;
  readonly pack: Pack;
  readonly state: SessionState;
  /** The audience that was not told them; `null` when they are no secret from whoever looks. */
  readonly untold: string | null;
}

/** Why the evaluators scored as they did, and the paragraphs their criteria rest on. */
export function ScoreReasons({ move, pack, state, untold }: ScoreReasonsProps) {
  const reasons = pack.criteria.flatMap((criterion) =>
    Object.entries(move.scores[criterion.id] ?? {}).flatMap(
      ([evaluator, { reason, revealed, value }]) =>
        revealed && reason ? [{ criterion, evaluator, reason, value }] : [],
    ),
  );
  if (reasons.length === 0) return null;
  return (
    <section className={styles.section} aria-label="Reasons">
      {untold !== null && (
        <p className={styles.untold}>
          <span className={styles.words}>{untold} was not told why</span>
        </p>
      )}
      <ul className={styles.list}>
        {reasons.map(({ criterion, evaluator, reason, value }) => (
          <li key={`${criterion.id}/${evaluator}`} className={styles.item}>
            <p className={styles.who}>
              {evaluatorName(state, evaluator)} on {criterion.id}
              {typeof value === 'number' && ` at ${signedScore(value)}`}
              {value === 'insufficient' && ', insufficient evidence'}
            </p>
            <p className={styles.reason}>{reason}</p>
            <ParagraphLinks refs={criterion.source} pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  );
}
