import { memo, useDeferredValue, useMemo, useState } from 'react';
import { trajectoryOf } from '../../../src-main/game/trajectory.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { Button } from '../../parts/button.tsx';
import { PositionFigure } from '../../parts/position-figure.tsx';
import { useRoom } from './room.ts';
import styles from './position-pane.module.css';

/** Drawn again only when the line or the chosen move has changed. */
const Figure = memo(PositionFigure);

/** Where Beijing, or whoever the pack puts at the centre, stands after each move. */
export function PositionPane(props: { readonly selected: string | null }) {
  const { pack } = useMirror();
  const room = useRoom();
  // What was said stands in the log before the line has been drawn again.
  const state = useDeferredValue(useSessionView().state);
  const selected = useDeferredValue(props.selected);
  const [isTable, setTable] = useState(false);
  const { rounds } = state;
  const points = useMemo(() => trajectoryOf({ rounds }, pack), [rounds, pack]);
  const evaluators = state.participants.filter(({ part }) => part === 'evaluator').length;
  return (
    <section className={styles.pane} aria-labelledby="position-title">
      <div className={styles.head}>
        <h2 id="position-title" className={styles.title}>
          Net position for {pack.protagonist.name}
        </h2>
        <span className={styles.caption}>
          running total;{' '}
          {evaluators > 1 ? 'grey band, lowest to highest evaluator' : 'one evaluator'}
        </span>
        <Button variant="link" size="small" keys="V" onPress={() => room.open('standing')}>
          Where it stands
        </Button>
        <Button variant="link" size="small" onPress={() => setTable(!isTable)}>
          {isTable ? 'Show as chart' : 'Show as table'}
        </Button>
      </div>
      <Figure points={points} rounds={rounds} pack={pack} isTable={isTable} selected={selected} />
    </section>
  );
}
