import { useState } from 'react';
import { hasScoredAll } from '../../../../src-main/game/has-scored.ts';
import { evaluatorsOf, moveNumber } from '../../../../src-main/game/find.ts';
import type { Move } from '../../../../src-main/game/state.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextField } from '../../../parts/text-field.tsx';

export interface Reveal {
  /** Reveals at once when every evaluator is in, else asks why not to wait. */
  readonly ask: () => void;
  readonly waitingFor: readonly string[];
  readonly isAsking: boolean;
  readonly number: string;
  readonly error: string | null;
  readonly cancel: () => void;
  readonly override: (reason: string) => void;
}

export function useReveal(move: Move | undefined, onNotice: (text: string) => void): Reveal {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const number = move ? moveNumber(move) : '';
  const waitingFor = move
    ? evaluatorsOf(state)
        .filter(({ id }) => !hasScoredAll(move, mirror.pack, id))
        .map(({ name }) => name)
    : [];

  async function reveal(overrideReason = '') {
    if (!move) return;
    const outcome = await mirror.execute({ kind: 'revealScores', moveId: move.id, overrideReason });
    if (outcome.ok) {
      setAsking(false);
      onNotice(`Scores of ${number} revealed`);
    } else if (outcome.refusal.field === 'overrideReason') {
      setError(isAsking ? outcome.refusal.message : null);
      setAsking(true);
    } else announce(outcome.refusal.message);
  }
  return {
    ask: () => void reveal(),
    waitingFor,
    isAsking,
    number,
    error,
    cancel: () => setAsking(false),
    override: (reason) => void reveal(reason),
  };
}

export function RevealDialog({ reveal }: { readonly reveal: Reveal }) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      isOpen={reveal.isAsking}
      title={`Reveal ${reveal.number} without ${listed(reveal.waitingFor)}?`}
      onCancel={reveal.cancel}
      focusInside
      actions={[
        {
          label: 'Reveal now',
          keys: 'Enter',
          isExpected: true,
          onPress: () => reveal.override(reason),
        },
      ]}
    >
      <p>Scores given so far are shown to everyone here. The reason is kept in the log.</p>
      <TextField
        label="Why it does not wait"
        value={reason}
        onChange={setReason}
        error={reveal.error}
        autoFocus
      />
    </Dialog>
  );
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
