import { memo } from 'react';
import { useMirror } from '../../../client/context.ts';
import { SeatMark } from '../../../parts/seat-mark.tsx';
import { ArgumentsField } from './arguments-field.tsx';
import type { ComposerDraft } from './composer-draft.ts';
import type { FieldChange } from './composer-fields.tsx';
import { FieldLabel } from './field-label.tsx';
import { useWaitingDrafts } from './use-waiting-drafts.ts';
import styles from './composer-more.module.css';

interface ComposerMoreProps extends Pick<ComposerDraft, 'arguments' | 'when'> {
  readonly seat: string;
  readonly refused: string | null;
  readonly refusalId: string;
  readonly onChange: FieldChange;
  readonly onSeat: (seat: string) => void;
}

function More({ seat, refused, refusalId, onChange, onSeat, ...draft }: ComposerMoreProps) {
  const { pack } = useMirror();
  const waiting = useWaitingDrafts(pack.seats);
  const others = pack.seats.filter(({ id }) => id !== seat && waiting.includes(id));
  const describedBy = (field: string) => (refused === field ? refusalId : undefined);
  return (
    <div className={styles.more}>
      <div data-field="arguments">
        <ArgumentsField
          seat={seat}
          value={draft.arguments}
          onChange={(next) => onChange({ arguments: next })}
          isInvalid={refused === 'arguments'}
          describedBy={describedBy('arguments')}
        />
      </div>
      <label className={styles.when} data-field="occurredAt">
        <FieldLabel label="When" prefixes={['~']} />
        <input
          className={styles.time}
          value={draft.when}
          placeholder="now"
          aria-label="When it happened"
          aria-invalid={refused === 'occurredAt' || undefined}
          aria-describedby={describedBy('occurredAt')}
          onChange={(event) => onChange({ when: event.target.value })}
        />
      </label>
      {others.length > 0 && (
        <div className={styles.waiting} role="group" aria-label="Moves begun">
          Begun
          {others.map((each) => (
            <button
              key={each.id}
              type="button"
              className={styles.begun}
              aria-label={`${each.code}, go on with the move for ${each.name}`}
              onClick={() => onSeat(each.id)}
            >
              <SeatMark seat={each} size={11} />
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Reasons and time of the move, and the seats for which another has been begun. */
export const ComposerMore = memo(More);
