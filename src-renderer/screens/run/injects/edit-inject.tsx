import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { CardForm } from './card-form.tsx';
import { InjectFields } from './inject-fields.tsx';
import { readScript, type ScriptDraft } from './script-draft.ts';

interface EditInjectProps {
  readonly inject: DeckInject;
  readonly onClose: () => void;
}

/** Changes what an inject says before it is released. The earlier text is kept. */
export function EditInject({ inject, onClose }: EditInjectProps) {
  const { notify } = useRoom();
  const { title, text, targets, expected, note } = inject;
  const [kept, keep] = useDraft(`inject/${inject.id}/edit`);
  const [reason, setReason] = useDraft(`inject/${inject.id}/reason`);
  const draft = readScript(kept, { title, text, targets, expected, note });
  const change = (changes: Partial<ScriptDraft>) => keep(JSON.stringify({ ...draft, ...changes }));
  const leave = () => {
    keep('');
    setReason('');
    onClose();
  };
  return (
    <CardForm
      name={`Edit inject ${inject.number}`}
      verb="Save amendment"
      own={['title', 'text', 'targets', 'expected', 'note', 'reason']}
      command={() => ({ kind: 'amendInject', injectId: inject.id, ...draft, reason })}
      onCancel={leave}
      onDone={() => {
        notify(`Inject ${inject.number} amended`);
        leave();
      }}
    >
      {(errorAt) => (
        <>
          <InjectFields draft={draft} onChange={change} errorAt={errorAt} />
          <TextField
            label="Why it is amended"
            value={reason}
            onChange={setReason}
            error={errorAt('reason')}
          />
        </>
      )}
    </CardForm>
  );
}
