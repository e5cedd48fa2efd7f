import type { Seat } from '../../../../src-main/scenario/pack.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import styles from './seat-choice.module.css';

interface SeatChoiceProps {
  readonly label: string;
  readonly seats: readonly Seat[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly isInvalid?: boolean;
}

/** Any number of seats, in their order. */
export function SeatChoice({ label, seats, value, onChange, isInvalid }: SeatChoiceProps) {
  return (
    <fieldset className={styles.choice} data-invalid={isInvalid || undefined}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.seats}>
        {seats.map((seat) => (
          <Checkbox
            key={seat.id}
            label={seat.name}
            isChecked={value.includes(seat.id)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...value, seat.id] : value.filter((each) => each !== seat.id))
            }
          >
            <SeatMark seat={seat} size={13} />
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
