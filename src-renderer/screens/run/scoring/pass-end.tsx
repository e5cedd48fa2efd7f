import { moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { useRoom } from '../room.ts';
import styles from './pass.module.css';

interface PassEndProps {
  readonly round: number;
  /** When the laptop was passed for one move alone. */
  readonly move: Move | undefined;
}

/** Everybody has been here; the reveal waits for the facilitator. */
export function PassEnd({ round, move }: PassEndProps) {
  const { open, close } = useRoom();
  return (
    <Drawer title="Pass the laptop" onClose={close} focusInside>
      <div className={styles.start}>
        <p className={styles.said}>Everyone is in.</p>
        <p>
          The scores{move ? ` of ${moveNumber(move)}` : ` of round ${round}`} stay blind until you
          reveal them.
        </p>
        <Button
          variant="primary"
          autoFocus
          keys={move ? undefined : 'Enter'}
          onPress={() => (move ? close() : open('revealRound'))}
        >
          {move ? 'Back to the move' : `Reveal round ${round} …`}
        </Button>
      </div>
    </Drawer>
  );
}
