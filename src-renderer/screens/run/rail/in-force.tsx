import { moveNumber } from '../../../../src-main/game/find.ts';
import { inForce } from '../../../../src-main/game/lasting.ts';
import { useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { useRoom } from '../room.ts';
import styles from './in-force.module.css';

/** What goes on until somebody stops it; nothing while nothing does. */
export function InForce() {
  const { state } = useSessionView();
  const { select } = useRoom();
  const moves = inForce(state);
  if (moves.length === 0) return null;
  return (
    <section className={styles.force} aria-labelledby="rail-force">
      <h2 id="rail-force" className={styles.heading}>
        In force
      </h2>
      <ul className={styles.list}>
        {moves.map((move) => (
          <li key={move.id} className={styles.row}>
            <Button variant="link" size="small" onPress={() => select(move.id)}>
              {moveNumber(move)}
            </Button>
            <span className={styles.words}>{move.adjudication?.lasting}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
