import { Segmented } from '../../parts/segmented.tsx';
import styles from './moment-field.module.css';

interface MomentFieldProps {
  /** The number of the chosen move; none while nothing is chosen. */
  readonly move: string | undefined;
  readonly isOnMove: boolean;
  readonly onChange: (isOnMove: boolean) => void;
}

/** What a note or a photo belongs to: the moment, or the chosen move. */
export function MomentField({ move, isOnMove, onChange }: MomentFieldProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>Belongs to</span>
      <Segmented
        label="Belongs to"
        size="small"
        options={[
          { id: 'moment', label: 'This moment' },
          { id: 'move', label: move ? `Move ${move}` : 'A move', isDisabled: !move },
        ]}
        value={isOnMove && move ? 'move' : 'moment'}
        onChange={(chosen) => onChange(chosen === 'move')}
      />
    </div>
  );
}
