import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import type { Turn } from './pass-turns.ts';
import styles from './pass.module.css';

interface PassStartProps {
  readonly move: Move | undefined;
  readonly round: number;
  readonly passes: 'move' | 'round';
  readonly onPasses: (passes: 'move' | 'round') => void;
  readonly turns: readonly Turn[];
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** What the laptop is passed for, and to whom. */
export function PassStart({ move, round, passes, turns, ...on }: PassStartProps) {
  const anyOpen = turns.some(({ open }) => open.length > 0);
  return (
    <Drawer title="Pass the laptop" onClose={on.onClose} focusInside={anyOpen}>
      <div className={styles.start}>
        <p>
          Each evaluator rates alone. In between, this column shows a name and nothing else. Clock
          and log stay in view.
        </p>
        <Segmented
          label="What is scored"
          wide
          options={[
            { id: 'round', label: `Round ${round}` },
            { id: 'move', label: move ? `Move ${moveNumber(move)}` : 'Move', isDisabled: !move },
          ]}
          value={passes}
          onChange={on.onPasses}
        />
        <ul className={styles.turns} aria-label="Turns">
          {turns.map(({ rater, open }) => (
            <li key={rater.id} className={styles.row}>
              <span>{rater.name}</span>
              <span className={styles.aside}>
                {open.length === 0 ? 'in' : `${open.length} to score`}
              </span>
            </li>
          ))}
        </ul>
        {turns.length === 0 && <p>Nobody on the roster can score. Add an evaluator in Setup.</p>}
        <Button
          // The way on is elsewhere once the choice has changed what is open.
          key={passes}
          variant="primary"
          keys="Enter"
          autoFocus={passes === 'round'}
          isDisabled={!anyOpen}
          reason="nothing is open"
          onPress={on.onStart}
        >
          Start
        </Button>
      </div>
    </Drawer>
  );
}
