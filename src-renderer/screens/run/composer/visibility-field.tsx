import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { Visibility } from '../../../../src-main/game/event/moves.ts';
import { useMirror } from '../../../client/context.ts';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { RadioList } from '../../../parts/radio-list.tsx';
import { FieldLabel } from './field-label.tsx';
import { invalid } from './invalid.ts';
import field from './choice-field.module.css';
import styles from './visibility-field.module.css';

interface VisibilityFieldProps {
  /** The seat that moves, which always knows. */
  readonly seat: string;
  readonly value: Visibility;
  readonly prefixes?: readonly string[];
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly onChange: (value: Visibility) => void;
}

/** Who may know of it: everyone, named seats, or control alone. */
export function VisibilityField({ seat, value, onChange, ...props }: VisibilityFieldProps) {
  const { pack } = useMirror();
  const labelId = useId();
  const [isOpen, setOpen] = useState(false);
  const others = pack.seats.filter(({ id }) => id !== seat);
  const kind = Array.isArray(value) ? 'seats' : value;
  const named = Array.isArray(value) ? value : [];
  const codes = named.map((id) => pack.seats.find((each) => each.id === id)?.code ?? id);
  const words = { public: 'Everyone', control: 'Control', seats: codes.join(', ') || 'Seats …' }[
    kind
  ];

  function choose(next: 'public' | 'control' | 'seats') {
    onChange(next === 'seats' ? [] : next);
  }
  return (
    <div className={field.field}>
      <FieldLabel id={labelId} label="Seen by" prefixes={props.prefixes ?? []} />
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button
          className={field.button ?? ''}
          aria-label={`Seen by: ${words}`}
          aria-describedby={props.describedBy}
          render={(button) => <button {...button} {...invalid(props.isInvalid)} />}
        >
          {words}
        </Button>
        <Popover className={field.popover ?? ''} placement="top start">
          <Dialog aria-labelledby={labelId} className={styles.dialog ?? ''}>
            <RadioList
              label="Seen by"
              value={kind}
              onChange={choose}
              options={[
                { id: 'public', label: 'Everyone' },
                { id: 'seats', label: 'Named seats' },
                { id: 'control', label: 'Control' },
              ]}
            />
            {kind === 'seats' && (
              <div className={styles.seats}>
                {others.map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    isChecked={named.includes(id)}
                    onChange={(isChecked) =>
                      onChange(isChecked ? [...named, id] : named.filter((each) => each !== id))
                    }
                  >
                    {name}
                  </Checkbox>
                ))}
              </div>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
