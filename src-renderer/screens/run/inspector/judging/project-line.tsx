import { moveNumber, moveTitle } from '../../../../../src-main/game/find.ts';
import { movesOfProject } from '../../../../../src-main/game/lasting.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useSessionView } from '../../../../client/context.ts';
import { Button } from '../../../../parts/button.tsx';
import { useRoom } from '../../room.ts';
import styles from './judging-form.module.css';

/** The other moves of the project a move is a stage of. */
export function ProjectLine({ move }: { readonly move: Move }) {
  const { state } = useSessionView();
  const { select } = useRoom();
  const project = move.adjudication?.stage?.project;
  const others = project ? movesOfProject(state, project).filter(({ id }) => id !== move.id) : [];
  if (others.length === 0) return null;
  return (
    <div className={styles.links}>
      {others.map((other) => (
        <Button key={other.id} variant="link" size="small" onPress={() => select(other.id)}>
          {`Stage ${other.adjudication?.stage?.at}: ${moveNumber(other)} ${moveTitle(other)}`}
        </Button>
      ))}
    </div>
  );
}
