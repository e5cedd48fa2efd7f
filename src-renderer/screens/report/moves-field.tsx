import { allMoves, moveNumber, moveTitle } from '../../../src-main/game/find.ts';
import { useMirror, useSessionView } from '../../client/context.ts';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './moves-field.module.css';

interface MovesFieldProps {
  /** “2.1, 3.2”. */
  readonly numbers: string;
  readonly onChange: (numbers: string) => void;
  readonly error: string | null;
}

/** Moves by their numbers, typed or chosen; what they are is shown below. */
export function MovesField({ numbers, onChange, error }: MovesFieldProps) {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const moves = allMoves(state).map((move) => {
    const code = pack.seats.find(({ id }) => id === move.seat)?.code ?? '';
    return { id: moveNumber(move), label: `${moveNumber(move)} ${code} ${moveTitle(move)}` };
  });
  const typed = numbers.split(/[\s,;]+/).filter(Boolean);
  const chosen = moves.filter(({ id }) => typed.includes(id));
  return (
    <div className={styles.moves}>
      <TextField
        label="Moves it rests on"
        placeholder="2.1, 3.2"
        value={numbers}
        onChange={onChange}
        error={error}
        note={chosen.map(({ label }) => label).join(' · ') || undefined}
      />
      <Select
        label="Add a move"
        placeholder="Add a move"
        options={moves.filter(({ id }) => !typed.includes(id))}
        value={null}
        onChange={(id) => onChange([...typed, id].join(', '))}
        isDisabled={moves.length === 0}
      />
    </div>
  );
}
