import { moveNumber } from '../../src-main/game/find.ts';
import { insufficientFor, ratingsOf } from '../../src-main/game/ratings.ts';
import { netOf } from '../../src-main/game/scoring.ts';
import type { Move, SessionState } from '../../src-main/game/state.ts';
import type { Pack, PackCriterion } from '../../src-main/scenario/pack.ts';
import { ownNets } from '../../src-main/game/evaluator-nets.ts';
import { Button } from './button.tsx';
import { evaluatorName } from './person-name.ts';
import { EvaluatorDots } from './evaluator-dots.tsx';
import { signed, signedRange, signedScore } from '../../src-main/game/signed.ts';
import { timeText } from './time.ts';
import styles from './revealed-scores.module.css';

interface RevealedScoresProps {
  readonly move: Move;
  readonly pack: Pack;
  readonly state: SessionState;
  /** Opens what the net is made of. */
  readonly onNet?: (() => void) | undefined;
}

const families = [
  { kind: 'benefit', name: 'Benefits' },
  { kind: 'fear', name: 'Fears' },
] as const;

/** Every evaluator's rating on one line, the value that counts, and the net with its range. */
export function RevealedScores({ move, pack, state, onNet }: RevealedScoresProps) {
  const net = signed(netOf(move, pack));
  const range = rangeOf(move, pack);
  return (
    <section className={styles.section} aria-label="Scores">
      <div className={styles.head}>
        <h3 className={styles.heading}>
          Scores, revealed {move.revealedAt && timeText(move.revealedAt)}
        </h3>
        <span className={styles.aside}>dots, evaluators; bar, mean</span>
      </div>
      {families.map(({ kind, name }) => (
        <div key={kind}>
          <p className={styles[kind]}>{name}</p>
          {pack.criteria
            .filter((criterion) => criterion.kind === kind)
            .map((criterion) => (
              <Row key={criterion.id} move={move} criterion={criterion} state={state} />
            ))}
        </div>
      ))}
      <p className={styles.net}>
        <strong>Net for {pack.protagonist.name}</strong>
        <strong>
          {onNet ? (
            <Button
              variant="link"
              label={`${net}, evidence for ${moveNumber(move)}`}
              onPress={onNet}
            >
              {net}
            </Button>
          ) : (
            net
          )}
        </strong>
        <span className={styles.aside}>{range && signedRange(range.low, range.high)}</span>
      </p>
    </section>
  );
}

interface RowProps {
  readonly move: Move;
  readonly criterion: PackCriterion;
  readonly state: SessionState;
}

function Row({ move, criterion, state }: RowProps) {
  const ratings = ratingsOf(move, criterion.id);
  const unsure = insufficientFor(move, criterion.id);
  const reconciled = move.reconciled[criterion.id];
  // “Evaluator 3, −1”.
  const dissentText = (evaluator: string) => {
    const [, value] = ratings.find(([id]) => id === evaluator) ?? [];
    const name = evaluatorName(state, evaluator);
    return value === undefined ? name : `${name}, ${signedScore(value)}`;
  };
  return (
    <div className={styles.row}>
      <strong>{criterion.id}</strong>
      <span>{criterion.name}</span>
      <EvaluatorDots
        label={`${criterion.id} ${criterion.name}`}
        family={criterion.kind}
        scores={ratings.map(([, value]) => value)}
        width={80}
      />
      {reconciled && (
        <span className={styles.reconciled}>
          Reconciled at {signedScore(reconciled.value)}
          {reconciled.reason && `: ${reconciled.reason}`}
          {reconciled.dissents.length > 0 &&
            `; dissent kept: ${reconciled.dissents.map((id) => dissentText(id)).join('; ')}`}
        </span>
      )}
      {unsure.length > 0 && (
        <span className={styles.reconciled}>
          Insufficient evidence: {unsure.map((id) => evaluatorName(state, id)).join(', ')}
        </span>
      )}
    </div>
  );
}

/** Lowest and highest evaluator's own net of the move; `null` with fewer than two evaluators. */
function rangeOf(move: Move, pack: Pack): { low: number; high: number } | null {
  const nets = [...ownNets(move, pack).values()].map(({ net }) => net);
  return nets.length < 2 ? null : { low: Math.min(...nets), high: Math.max(...nets) };
}
