import { useState } from 'react';
import type { DeckInject } from '../../../../src-main/game/deck.ts';
import { useSessionView } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { TextField } from '../../../parts/text-field.tsx';
import { useRoom } from '../room.ts';
import { CardForm } from './card-form.tsx';
import { RoundSelect } from './round-select.tsx';

interface DeferFormProps {
  readonly inject: DeckInject;
  readonly onClose: () => void;
}

/** Not now, but in a later round, and why. */
export function DeferForm({ inject, onClose }: DeferFormProps) {
  const { state } = useSessionView();
  const { notify } = useRoom();
  const [reason, setReason] = useDraft(`inject/${inject.id}/defer`);
  const later = state.rounds.find(({ status }) => status === 'planned');
  const [round, setRound] = useState(later?.number ?? inject.round);
  return (
    <CardForm
      name={`Defer inject ${inject.number}`}
      verb="Defer"
      own={['round', 'reason']}
      command={() => ({ kind: 'deferInject', injectId: inject.id, round, reason })}
      onCancel={onClose}
      onDone={() => {
        setReason('');
        notify(`Inject ${inject.number} deferred to round ${round}`);
        onClose();
      }}
    >
      {(errorAt) => (
        <>
          <RoundSelect value={round} onChange={setRound} error={errorAt('round')} />
          <TextField
            label="Why it is deferred"
            value={reason}
            onChange={setReason}
            error={errorAt('reason')}
            autoFocus
          />
        </>
      )}
    </CardForm>
  );
}
