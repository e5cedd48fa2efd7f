import type { Comparison } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useAsking } from './asked-figure.ts';
import { ComparedEvidence } from './compared-evidence.tsx';
import type { ReadSession } from './use-compared.ts';
import { CriterionRows } from './criterion-rows.tsx';
import { InjectsBeside } from './injects-beside.tsx';
import { JudgedBeside } from './judged-beside.tsx';
import { SeatRows } from './seat-rows.tsx';
import styles from './difference-pane.module.css';

interface DifferencePaneProps {
  readonly comparison: Comparison;
  readonly packs: readonly Pack[];
  readonly sessions: readonly ReadSession[];
}

/** Why sessions part: of two by criterion and seat, of all in what was made of it. */
export function DifferencePane({ comparison, packs, sessions }: DifferencePaneProps) {
  const { counts, likeness, sides } = comparison;
  const { asked } = useAsking();
  if (asked) return <ComparedEvidence {...{ comparison, sessions, asked }} />;
  if (sides.length > 2) return <Made comparison={comparison} />;
  return (
    <>
      <section className={styles.part} aria-labelledby="compare-criteria">
        <h2 id="compare-criteria" className={styles.title}>
          By criterion, {counts}
        </h2>
        <p className={styles.caption}>sum of mean scores; solid A, hollow B</p>
        <CriterionRows figures={comparison.figures.byCriterion} sides={sides} />
      </section>
      {likeness.comparesNets && (
        <section className={styles.part} aria-labelledby="compare-seats">
          <h2 id="compare-seats" className={styles.title}>
            By seat, {counts}
          </h2>
          <p className={styles.caption}>
            what each seat’s moves did to {packs[0]?.protagonist.name}’s net
          </p>
          <SeatRows figures={comparison.figures.bySeat} packs={packs} sides={sides} />
        </section>
      )}
      <Made comparison={comparison} />
    </>
  );
}

function Made({ comparison }: Pick<DifferencePaneProps, 'comparison'>) {
  return (
    <>
      <JudgedBeside comparison={comparison} />
      <InjectsBeside comparison={comparison} />
    </>
  );
}
