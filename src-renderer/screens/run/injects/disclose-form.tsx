import { useState } from 'react';
import type { DeckInject } from '../../../../src-main/game/deck.ts';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import { useRoom } from '../room.ts';
import { CardForm } from './card-form.tsx';
import { GoesToField } from './goes-to-field.tsx';

interface DiscloseFormProps {
  readonly inject: DeckInject;
  readonly onClose: () => void;
}

/** Lets more people know of a released inject. What is known stays known: there is no undo. */
export function DiscloseForm({ inject, onClose }: DiscloseFormProps) {
  const { tell } = useRoom();
  const [to, setTo] = useState<Visibility | readonly string[]>('public');
  return (
    <CardForm
      name={`Disclose inject ${inject.number}`}
      verb="Disclose"
      own={['to']}
      command={() => ({
        kind: 'discloseInject',
        injectId: inject.id,
        to: typeof to === 'string' ? to : [...to],
      })}
      onCancel={onClose}
      onDone={() => {
        tell(`Disclosed: inject ${inject.number}, ${inject.title}`);
        onClose();
      }}
    >
      {(errorAt) => <GoesToField value={to} onChange={setTo} error={errorAt('to')} />}
    </CardForm>
  );
}
