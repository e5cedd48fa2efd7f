import type { Disagreement, ReportAgreement } from '../../../../src-main/report/model/agreement.ts';
import { alphaRange, alphaText } from '../../../../src-main/game/signed.ts';
import type { Pack } from '../../../../src-main/scenario/pack.ts';
import { Button } from '../../../parts/button.tsx';
import { signedScore } from '../../../../src-main/game/signed.ts';
import { useRoom } from '../room.ts';
import { SubjectButton } from './subject-button.tsx';
import styles from './tables.module.css';

interface AgreementProps {
  readonly agreement: ReportAgreement;
  readonly pack: Pack;
}

/** How far the evaluators agree, on what, and where they lie widest apart: for the hot wash. */
export function Agreement({ agreement, pack }: AgreementProps) {
  const { statement, byCriterion, widest, dissents } = agreement;
  return (
    <section className={styles.section} aria-labelledby="standing-agreement">
      <h3 id="standing-agreement" className={styles.heading}>
        Agreement
      </h3>
      <p className={styles.sentence}>{statement}</p>
      {agreement.n > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">α</th>
              <th scope="col">95 %</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {byCriterion.map(({ id, alpha, n, interval }) => (
              <tr key={id}>
                <th scope="row">
                  {id} {pack.criteria.find((criterion) => criterion.id === id)?.name}
                </th>
                <td>
                  <SubjectButton
                    subject={{ reading: 'agreement', criterion: id }}
                    text={alpha === null ? 'undefined' : alphaText(alpha)}
                  />
                </td>
                <td className={styles.line}>{alphaRange(interval)}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td>
                <SubjectButton
                  subject={{ reading: 'agreement' }}
                  text={agreement.alpha === null ? 'undefined' : alphaText(agreement.alpha)}
                />
              </td>
              <td className={styles.line}>{alphaRange(agreement.interval)}</td>
              <td>{agreement.n}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <Apart title="Widest apart" list={widest} />
      <Apart title="Dissent kept" list={dissents} />
    </section>
  );
}

interface ApartProps {
  readonly title: string;
  readonly list: readonly Disagreement[];
}

function Apart({ title, list }: ApartProps) {
  const { showEvidence } = useRoom();
  if (list.length === 0) return null;
  return (
    <>
      <h4 className={styles.subheading}>{title}</h4>
      <ul>
        {list.map(({ move, score }) => (
          <li key={`${move.id}/${score.criterion}`} className={styles.item}>
            <span>
              <Button variant="link" size="small" onPress={() => showEvidence({ moveId: move.id })}>
                {move.number}
              </Button>{' '}
              {score.criterion} <span className={styles.said}>{move.title}</span>
            </span>
            <span className={styles.values}>
              {score.ratings
                .map(({ value }) => (value === 'insufficient' ? '?' : signedScore(value)))
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
