import { useState } from 'react';
import { allMoves, moveNumber, moveTitle } from '../../../../src-main/game/find.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import type { Deal, Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { Select } from '../../../parts/select.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import type { DealAct } from './deal-acts.ts';
import styles from './settle-form.module.css';

interface SettleFormProps {
  readonly deal: Deal;
  readonly number: number;
  readonly act: DealAct;
  readonly onClose: () => void;
}

const none = 'none';

/** Why, and by which move; the chosen move of the log is offered first. */
export function SettleForm({ deal, number, act, onClose }: SettleFormProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const { moveId: selected, notify } = useRoom();
  const [reason, setReason] = useDraft(`deal/${deal.id}/${act.kind}`);
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const moves = offered(allMoves(state), selected);
  const [by, setBy] = useState(moves.some(({ id }) => id === selected) ? selected : none);

  async function settle() {
    const moveId = act.byMove && by !== null && by !== none ? { moveId: by } : {};
    const outcome = await mirror.execute({ kind: act.kind, dealId: deal.id, reason, ...moveId });
    if (!outcome.ok) {
      setRefusal(outcome.refusal);
      return;
    }
    setReason('');
    onClose();
    notify(`Deal ${number} ${act.done}`);
  }
  return (
    <form
      className={styles.form}
      aria-label={`${act.label} deal ${number}`}
      onSubmit={(event) => {
        event.preventDefault();
        void settle();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {refusal && <Refusal title={`Not done: ${refusal.message}`} detail="Your text is kept." />}
      {act.byMove && (
        <Select
          label="By move"
          value={by}
          onChange={setBy}
          options={[
            ...moves.map((move) => ({
              id: move.id,
              label: `${moveNumber(move)} ${moveTitle(move)}`,
            })),
            { id: none, label: 'No move' },
          ]}
        />
      )}
      <TextField
        label="Reason, if any"
        value={reason}
        onChange={(text) => {
          setRefusal(null);
          setReason(text);
        }}
        error={refusal?.field === 'reason' ? refusal.message : null}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" size="small" keys="Enter" type="submit">
          {act.label}
        </Button>
      </div>
    </form>
  );
}

/** The chosen move, then the newest first. */
function offered(moves: readonly Move[], selected: string | null): readonly Move[] {
  const standing = moves.filter(({ status }) => status !== 'withdrawn').toReversed();
  return standing.toSorted((a, b) => Number(b.id === selected) - Number(a.id === selected));
}
