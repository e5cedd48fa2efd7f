import type { Finding } from '../../../src-main/game/state.ts';
import { allMoves, moveNumber } from '../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { useDraft } from '../../client/drafts-context.ts';
import { Segmented } from '../../parts/segmented.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { DeskForm } from './desk-form.tsx';
import { MovesField } from './moves-field.tsx';
import { useRefusal } from './use-refusal.ts';

interface FindingFormProps {
  /** The one that is changed; a new one unless said. */
  readonly finding?: Finding | undefined;
  readonly onSaved: (text: string) => void;
  readonly onClose: () => void;
}

const kinds = [
  { id: 'strength', label: 'Strength' },
  { id: 'area for improvement', label: 'Area for improvement' },
] as const;
type Kind = (typeof kinds)[number]['id'];

/** A strength or an area for improvement, and the moves it rests on. */
export function FindingForm({ finding: before, onSaved, onClose }: FindingFormProps) {
  const mirror = useMirror();
  const { state } = useSessionView();
  const key = before ? `report/finding-${before.id}` : 'report/finding';
  const moves = allMoves(state);
  const known = new Map(moves.map((move) => [moveNumber(move), move.id]));
  const numberOf = (id: string) => moves.find((move) => move.id === id);
  const rests = before?.moves.flatMap((id) => numberOf(id) ?? []).map(moveNumber) ?? [];
  const [kindText, setKind] = useDraft(`${key}-kind`, before?.kind ?? 'strength');
  const [text, setText] = useDraft(key, before?.text ?? '');
  const [numbers, setNumbers] = useDraft(`${key}-moves`, rests.join(', '));
  const finding: Kind = kindText === 'strength' ? 'strength' : 'area for improvement';
  const [refusal, setRefusal] = useRefusal(text, numbers, finding);
  const wanted = numbers.split(/[\s,;]+/).filter(Boolean);
  const unknown = wanted.filter((number) => !known.has(number));

  async function save() {
    if (unknown.length > 0) return;
    const ids = wanted.flatMap((number) => known.get(number) ?? []);
    const words = { finding, text, moves: [...new Set(ids)] };
    const outcome = await mirror.execute(
      before
        ? { kind: 'changeFinding', findingId: before.id, ...words }
        : { kind: 'recordFinding', ...words },
    );
    setRefusal(outcome.ok ? null : outcome.refusal);
    if (!outcome.ok) return;
    for (const clear of [setText, setNumbers, setKind]) clear('');
    const what = finding === 'strength' ? 'Strength' : 'Area for improvement';
    onSaved(`${what} ${before ? 'changed' : 'recorded'}`);
    onClose();
  }

  return (
    <DeskForm
      title="Strength or area for improvement"
      verb={before ? 'Change' : 'Record'}
      refusal={refusal && refusal.field !== 'text' ? refusal : null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Segmented label="Kind of finding" options={kinds} value={finding} onChange={setKind} />
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
      <MovesField
        numbers={numbers}
        onChange={setNumbers}
        error={unknown.length > 0 ? `No such move: ${unknown.join(', ')}.` : null}
      />
    </DeskForm>
  );
}
