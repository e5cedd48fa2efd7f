import { useState } from 'react';
import { findMove, moveNumber, moveTitle } from '../../../../src-main/game/find.ts';
import type { Refusal } from '../../../../src-main/game/refusal.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/drawer.tsx';
import { Empty } from '../../../parts/empty.tsx';
import { Refusal as RefusalPanel } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { roundReveal } from './open-moves.ts';
import pass from './pass.module.css';
import styles from './reveal-round.module.css';

/** One act for every move of the round; what is still open is said first. */
export function RevealRoundDrawer() {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { moveId, close, notify } = useRoom();
  const round = (moveId === null ? undefined : findMove(state, moveId))?.round ?? 1;
  const { moves, left, waits } = roundReveal(state, mirror.pack, round);
  const [reason, setReason] = useDraft(`reveal-round/${round}`);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function reveal() {
    const outcome = await mirror.execute({ kind: 'revealRound', round, overrideReason: reason });
    if (!outcome.ok) return setRefusal(outcome.refusal);
    setReason('');
    close();
    notify(`Scores of round ${round} revealed`);
  }
  const isReasonMissing = refusal?.field === 'overrideReason';
  return (
    <Drawer title={`Reveal round ${round}`} onClose={close} focusInside={moves.length > 0}>
      {moves.length === 0 ? (
        <div className={pass.start}>
          <Empty>No scores of this round wait to be revealed.</Empty>
        </div>
      ) : (
        <form
          className={pass.start}
          aria-label="Reveal the round"
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void reveal();
          }}
        >
          <ul className={styles.moves} aria-label="Moves">
            {moves.map(({ move, waitsFor }) => (
              <li key={move.id}>
                <strong>{moveNumber(move)}</strong> {moveTitle(move)}
                <span className={waitsFor.length > 0 ? styles.open : pass.aside}>
                  {waitsFor.length > 0 ? `open: ${waitsFor.join(', ')}` : 'everyone is in'}
                </span>
              </li>
            ))}
            {left.map((move) => (
              <li key={move.id}>
                <strong>{moveNumber(move)}</strong> {moveTitle(move)}
                <span className={pass.aside}>nobody has scored it; it stays blind</span>
              </li>
            ))}
          </ul>
          {waits && (
            <TextField
              label="Why it does not wait"
              value={reason}
              onChange={(text) => {
                setReason(text);
                setRefusal(null);
              }}
              error={isReasonMissing ? refusal.message : null}
              note="Kept in the log with the moves that are still open."
              autoFocus
            />
          )}
          {refusal && !isReasonMissing && (
            <RefusalPanel title={`Not revealed: ${refusal.message}`} />
          )}
          <Button variant="primary" keys="Enter" autoFocus={!waits} onPress={() => void reveal()}>
            {moves.length === 1 ? 'Reveal 1 move' : `Reveal ${moves.length} moves`}
          </Button>
        </form>
      )}
    </Drawer>
  );
}
