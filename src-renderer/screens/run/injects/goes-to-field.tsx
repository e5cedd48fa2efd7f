import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import { useMirror } from '../../../client/context.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { countWord } from '../../setup/number-words.ts';
import { FieldRow } from './field-row.tsx';
import styles from './field-row.module.css';

interface GoesToFieldProps {
  readonly value: Visibility | readonly string[];
  readonly onChange: (to: Visibility | readonly string[]) => void;
  readonly error?: string | null;
}

/** All seats, those chosen, or control alone. */
export function GoesToField({ value, onChange, error }: GoesToFieldProps) {
  const { pack } = useMirror();
  const { seats } = pack;
  const named = typeof value === 'string' ? [] : value;
  return (
    <FieldRow label="Goes to" error={error}>
      <Segmented
        label="Goes to"
        size="small"
        value={typeof value === 'string' ? value : 'seats'}
        onChange={(kind) => onChange(kind === 'seats' ? [] : kind)}
        options={[
          { id: 'public', label: `All ${countWord(seats.length)} seats` },
          { id: 'seats', label: 'Chosen seats' },
          { id: 'control', label: 'Control' },
        ]}
      />
      {typeof value !== 'string' && (
        <div className={styles.checks}>
          {seats.map((seat) => (
            <Checkbox
              key={seat.id}
              label={seat.name}
              isChecked={named.includes(seat.id)}
              onChange={(isChecked) =>
                // In the order of the pack, whatever was ticked first.
                onChange(
                  seats
                    .map(({ id }) => id)
                    .filter((id) => (id === seat.id ? isChecked : named.includes(id))),
                )
              }
            >
              <SeatMark seat={seat} />
            </Checkbox>
          ))}
        </div>
      )}
    </FieldRow>
  );
}
