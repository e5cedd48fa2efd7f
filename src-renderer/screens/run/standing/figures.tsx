import type { Standing } from '../../../../src-main/report/standing.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { signedRange, signedScore } from '../../../../src-main/game/signed.ts';
import { FigureButton } from './figure-button.tsx';
import { SubjectButton } from './subject-button.tsx';
import styles from './figures.module.css';

interface FiguresProps {
  readonly standing: Standing;
  readonly pack: Pack;
}

/** Net, its share of what was possible, how much is rated, and how far evaluators lie apart. */
export function Figures({ standing, pack }: FiguresProps) {
  const { net, index, coverage, byRound } = standing.totals;
  const { spread } = standing;
  return (
    <section className={styles.section} aria-label="Position">
      <dl className={styles.figures}>
        <div className={styles.row}>
          <dt>Net position for {pack.protagonist.name}</dt>
          <dd>
            <FigureButton figure={{}} value={net} />
          </dd>
        </div>
        <div className={styles.row}>
          <dt>Share of what the rated pairs could have given</dt>
          <dd>
            {index === null ? (
              '–'
            ) : (
              <SubjectButton
                subject={{ reading: 'index' }}
                text={`${signedScore(Math.round(index))} of 100`}
              />
            )}
          </dd>
        </div>
        <div className={styles.row}>
          <dt>Rated, of move and criterion</dt>
          <dd>
            <SubjectButton
              subject={{ reading: 'coverage' }}
              text={`${coverage.rated} of ${coverage.ratable}`}
            />
          </dd>
        </div>
        <div className={styles.row}>
          <dt>Lowest to highest evaluator’s own running total</dt>
          <dd>
            {spread ? (
              <SubjectButton
                subject={{ reading: 'spread' }}
                text={signedRange(spread.low, spread.high)}
              />
            ) : (
              '–'
            )}
          </dd>
        </div>
        {Object.entries(byRound).map(([round, value]) => (
          <div key={round} className={styles.row}>
            <dt>Round {round}</dt>
            <dd>
              <FigureButton figure={{ round: Number(round) }} value={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        The spread is no confidence interval: it says how far apart the evaluators are, not how far
        off they may be.
      </p>
    </section>
  );
}
