import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { CardForm } from './card-form.tsx';

interface SkipFormProps {
  readonly inject: DeckInject;
  readonly onClose: () => void;
}

/** Not at all, unless it is brought back; the reason is required. */
export function SkipForm({ inject, onClose }: SkipFormProps) {
  const { notify } = useRoom();
  const [reason, setReason] = useDraft(`inject/${inject.id}/skip`);
  return (
    <CardForm
      name={`Skip inject ${inject.number}`}
      verb="Skip"
      own={['reason']}
      command={() => ({ kind: 'skipInject', injectId: inject.id, reason })}
      onCancel={onClose}
      onDone={() => {
        setReason('');
        notify(`Inject ${inject.number} skipped`);
        onClose();
      }}
    >
      {(errorAt) => (
        <TextField
          label="Why it is skipped"
          value={reason}
          onChange={setReason}
          error={errorAt('reason')}
          autoFocus
        />
      )}
    </CardForm>
  );
}
