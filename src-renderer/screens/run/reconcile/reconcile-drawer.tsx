import { findMove, moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useSessionView } from '../../../client/context.ts';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { useRoom } from '../room.ts';
import { ReconcileForm } from './reconcile-form.tsx';
import styles from './reconcile.module.css';

/** The official values of the chosen move, criterion by criterion, in one pass. */
export function ReconcileDrawer() {
  const { state } = useSessionView();
  const { moveId, close, notify } = useRoom();
  const move = moveId === null ? undefined : findMove(state, moveId);
  if (!move || !canReconcile(move) || state.session.sample) {
    return (
      <Drawer title="Reconcile" onClose={close}>
        <div className={styles.empty}>
          <Empty>{whyNot(move)}</Empty>
        </div>
      </Drawer>
    );
  }
  const number = moveNumber(move);
  return (
    <Drawer
      key={move.id}
      title={`Reconcile ${number}`}
      onClose={close}
      focusInside
      foot="Dots, evaluators; bar, mean. What is agreed is filled in already."
    >
      <ReconcileForm
        move={move}
        onReconciled={(count) => {
          close();
          notify(`${count === 1 ? '1 score' : `${count} scores`} of ${number} reconciled`);
        }}
      />
    </Drawer>
  );
}

export function canReconcile(move: Move): boolean {
  return move.revealedAt !== null && move.status !== 'withdrawn';
}

function whyNot(move: Move | undefined): string {
  if (!move) return 'Choose a move in the log to reconcile its scores.';
  if (move.status === 'withdrawn') return 'The move has been withdrawn.';
  if (move.revealedAt === null) return 'The scores have not been revealed.';
  return 'The sample is read only. Duplicate it to change it.';
}
