import { z } from 'zod';
import { moveNumber } from '../../../../../src-main/game/find.ts';
import type { Move } from '../../../../../src-main/game/state.ts';
import { useSessionView } from '../../../../client/context.ts';
import { Select } from '../../../../parts/select.tsx';
import { TextField } from '../../../../parts/text-field.tsx';
import { useRoom } from '../../room.ts';
import { JudgingForm, useAsking } from './judging-form.tsx';
import { umpires } from './people.ts';
import { useJsonDraft } from './use-json-draft.ts';

const kept = z.object({ by: z.string(), reason: z.string() });

export function stopDraftKey(moveId: string): string {
  return `stop/${moveId}`;
}

interface StopFormProps {
  readonly move: Move;
  readonly onClose: () => void;
}

/** Ends a lasting effect, and says who ends it and why. */
export function StopForm({ move, onClose }: StopFormProps) {
  const { state } = useSessionView();
  const { notify } = useRoom();
  const asking = useAsking();
  const draft = useJsonDraft(stopDraftKey(move.id), kept, { by: 'control', reason: '' });
  const { by, reason } = draft.value;
  function change(changes: Partial<z.infer<typeof kept>>) {
    asking.clearRefusal();
    draft.change(changes);
  }
  async function stop() {
    if (!(await asking.ask({ kind: 'stopEffect', moveId: move.id, by, reason }))) return;
    draft.clear();
    onClose();
    notify(`Effect of ${moveNumber(move)} stopped`);
  }
  return (
    <JudgingForm
      label="Stop the effect"
      asking={asking}
      refused="Not stopped"
      submit="Stop"
      onSubmit={() => void stop()}
      onClose={onClose}
    >
      <Select
        label="Stopped by"
        size="small"
        options={umpires(state)}
        value={by}
        onChange={(next) => change({ by: next })}
        error={asking.errorAt('by')}
      />
      <TextField
        label="Why it stops"
        value={reason}
        onChange={(text) => change({ reason: text })}
        error={asking.errorAt('reason')}
        autoFocus
      />
    </JudgingForm>
  );
}
