import type { Visibility } from '../../src-main/game/event/moves.ts';
import type { Pack } from '../../src-main/scenario/pack.ts';
import { Checkbox } from './checkbox.tsx';
import { SeatMark } from './seat-mark.tsx';
import { Segmented } from './segmented.tsx';
import styles from './audience-field.module.css';

type Kind = 'control' | 'public' | 'seats';

interface AudienceFieldProps {
  readonly label: string;
  readonly pack: Pack;
  readonly value: Visibility;
  readonly onChange: (value: Visibility) => void;
  /** Without control alone, as when something is told to more. */
  readonly isTelling?: boolean;
  /** Why the choice is refused. */
  readonly error?: string | null;
}

const words: Record<Kind, string> = { control: 'Control', public: 'Everyone', seats: 'Seats' };

/** Who may know of it: control, everyone, or named seats. */
export function AudienceField(props: AudienceFieldProps) {
  const { label, pack, value, onChange, isTelling = false, error } = props;
  const kind: Kind = typeof value === 'string' ? value : 'seats';
  const named = typeof value === 'string' ? [] : value;
  const kinds: Kind[] = isTelling ? ['public', 'seats'] : ['control', 'public', 'seats'];
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label}>{label}</span>
      <Segmented
        label={label}
        size="small"
        options={kinds.map((id) => ({ id, label: words[id] }))}
        value={kind}
        onChange={(chosen) => onChange(chosen === 'seats' ? [] : chosen)}
      />
      {kind === 'seats' && (
        <div className={styles.seats}>
          {pack.seats.map((seat) => (
            <Checkbox
              key={seat.id}
              label={seat.name}
              isChecked={named.includes(seat.id)}
              onChange={(isChecked) =>
                onChange(
                  isChecked ? [...named, seat.id] : named.filter((other) => other !== seat.id),
                )
              }
            >
              <SeatMark seat={seat} size={13} />
            </Checkbox>
          ))}
        </div>
      )}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
