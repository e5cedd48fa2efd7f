import { useState } from 'react';
import { allMoves, moveNumber } from '../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useDraft } from '../../client/drafts-context.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { DeskForm } from './desk-form.tsx';
import { useRefusal } from './use-refusal.ts';

interface FindingFormProps {
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

const kinds = [
  { id: 'strength', label: 'Strength' },
  { id: 'area for improvement', label: 'Area for improvement' },
] as const;

/** A strength or an area for improvement, and the moves it rests on. */
export function FindingForm({ onSaved, onClose }: FindingFormProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [finding, setFinding] = useState<(typeof kinds)[number]['id']>('strength');
  const [text, setText] = useDraft('report/finding');
  const [numbers, setNumbers] = useDraft('report/finding-moves');
  const [refusal, setRefusal] = useRefusal(text, numbers, finding);
  const known = new Map(allMoves(state).map((move) => [moveNumber(move), move.id]));
  const wanted = numbers.split(/[\s,;]+/).filter(Boolean);
  const unknown = wanted.filter((number) => !known.has(number));

  async function save() {
    if (unknown.length > 0) return;
    const moves = wanted.flatMap((number) => known.get(number) ?? []);
    const outcome = await mirror.execute({ kind: 'recordFinding', finding, text, moves });
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    setText('');
    setNumbers('');
    onSaved(finding === 'strength' ? 'Strength recorded' : 'Area for improvement recorded');
    onClose();
  }

  return (
    <DeskForm
      title="Strength or area for improvement"
      verb="Record"
      refusal={refusal && refusal.field !== 'text' ? refusal : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Segmented label="Kind of finding" options={kinds} value={finding} onChange={setFinding} />
      <TextField
        label="Finding"
        serif
        isMultiline
        rows={2}
        value={text}
        onChange={setText}
        error={refusal?.field === 'text' ? refusal.message : null}
        autoFocus
      />
      <TextField
        label="Moves it rests on"
        placeholder="2.1, 3.2"
        value={numbers}
        onChange={setNumbers}
        error={unknown.length > 0 ? `No such move: ${unknown.join(', ')}.` : null}
      />
    </DeskForm>
  );
}
