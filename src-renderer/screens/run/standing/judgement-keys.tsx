import { useMirror } from '../../../client/context.ts';
import { useOffer } from '../../../client/commands.ts';
import { useRoom } from '../room.ts';

/** Position, evidence, imperatives and outcome in the command palette. */
export function JudgementKeys() {
  const { pack } = useMirror();
  const { open, moveId, showEvidence } = useRoom();
  useOffer([
    { id: 'standing', label: 'Show where it stands', keys: 'V', run: () => open('standing') },
    ...(moveId === null
      ? []
      : [
          {
            id: 'evidence',
            label: 'Show the evidence for the chosen move',
            keys: 'Shift V',
            run: () => showEvidence({ moveId }),
          },
        ]),
    ...(pack.imperatives.length > 0
      ? [{ id: 'imperatives', label: 'Judge the imperatives', run: () => open('imperatives') }]
      : []),
    ...(pack.profiles.length > 0
      ? [{ id: 'outcome', label: 'Answer the outcome', run: () => open('outcome') }]
      : []),
  ]);
  return null;
}
