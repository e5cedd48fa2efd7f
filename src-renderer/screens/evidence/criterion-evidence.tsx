import type { Part } from '../../../src-main/game/evidence.ts';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { Score, SessionState } from '../../../src-main/game/state.ts';
import type { Pack, PackCriterion } from '../../../src-main/scenario/pack.ts';
import { ParagraphLinks } from '../../parts/paragraph-links.tsx';
import { evaluatorName } from '../../parts/person-name.ts';
import { signed, signedScore } from '../../../src-main/game/signed.ts';
import { LogEntryLine } from './log-entry-line.tsx';
import styles from './criterion-evidence.module.css';

interface CriterionEvidenceProps {
  readonly part: Part;
  readonly state: SessionState;
  readonly pack: Pack;
  readonly events: readonly SessionEvent[] | null;
}

/** One criterion of one move: the value that counts, who rated what and why, and the words. */
export function CriterionEvidence({ part, state, pack, events }: CriterionEvidenceProps) {
  const { move, value, adds } = part;
  const criterion = pack.criteria.find(({ id }) => id === part.criterion.id);
  if (!criterion) return null;
  const official = move.reconciled[criterion.id];
  const scores = Object.entries(move.scores[criterion.id] ?? {}).filter(
    ([, { revealed }]) => revealed,
  );
  const nameOf = (id: string) => evaluatorName(state, id);
  return (
    <section className={styles.criterion} aria-label={`${criterion.id} ${criterion.name}`}>
      <h4 className={styles.head}>
        <span className={styles[criterion.kind]}>{criterion.id}</span>
        <span className={styles.name}>{criterion.name}</span>
        <span>{signed(value)}</span>
      </h4>
      <p className={styles.sum}>
        {official ? 'Reconciled' : meanWords(scores.length)}, weight {criterion.weight}: adds{' '}
        {signed(adds)}
      </p>
      {official && (
        <div className={styles.score}>
          <p className={styles.who}>
            <strong>Reconciled at {signedScore(official.value)}</strong>
            {official.dissents.length > 0 &&
              `, dissent kept: ${official.dissents.map(nameOf).join(', ')}`}
          </p>
          {official.reason && <p className={styles.reason}>{official.reason}</p>}
          <Level criterion={criterion} value={official.value} />
          <LogEntryLine events={events} version={official.version} what="Reconciled" />
        </div>
      )}
      {scores.map(([evaluator, score]) => (
        <div key={evaluator} className={styles.score}>
          <p className={styles.who}>
            <strong>{nameOf(evaluator)}</strong> {ratingWords(score)}
          </p>
          {score.reason && <p className={styles.reason}>{score.reason}</p>}
          {typeof score.value === 'number' && <Level criterion={criterion} value={score.value} />}
          <LogEntryLine events={events} version={score.version} what="Scored" />
        </div>
      ))}
      <ParagraphLinks refs={criterion.source} pack={pack} />
    </section>
  );
}

function meanWords(count: number): string {
  return count === 1 ? 'One evaluator' : `Mean of ${count} evaluators`;
}

function ratingWords({ value }: Score): string {
  return typeof value === 'number' ? signedScore(value) : 'insufficient evidence';
}

interface LevelProps {
  readonly criterion: PackCriterion;
  readonly value: number;
}

/** What the level says, in the pack's words. */
function Level({ criterion, value }: LevelProps) {
  const words = Object.entries(criterion.levels).find(([level]) => Number(level) === value)?.[1];
  if (!words) return null;
  return (
    <p className={styles.level}>
      {criterion.id} at {signedScore(value)}: {words}
    </p>
  );
}
