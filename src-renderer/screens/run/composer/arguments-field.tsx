import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { useId } from 'react';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/select.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { DraftArgument } from './composer-draft.ts';
import { control } from './completions.ts';
import { FieldLabel } from './field-label.tsx';
import { invalid } from './invalid.ts';
import field from './choice-field.module.css';
import styles from './arguments-field.module.css';

interface ArgumentsFieldProps {
  readonly seat: string;
  readonly value: readonly DraftArgument[];
  readonly onChange: (value: DraftArgument[]) => void;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
}

/** The reasons a move comes with, for and against, each with who gives it. */
export function ArgumentsField({ seat, value, onChange, ...props }: ArgumentsFieldProps) {
  const { pack } = useMirror();
  const labelId = useId();
  const words = countWords(value);
  const speakers = [...pack.seats, control].map(({ id, name }) => ({ id, label: name }));
  const change = (place: number, changes: Partial<DraftArgument>) =>
    onChange(value.map((each, index) => (index === place ? { ...each, ...changes } : each)));
  return (
    <div className={styles.field}>
      <FieldLabel id={labelId} label="Arguments" prefixes={['+', '−']} />
      <DialogTrigger>
        <AriaButton
          className={field.button ?? ''}
          aria-label={`Arguments: ${words}`}
          aria-describedby={props.describedBy}
          render={(button) => <button {...button} {...invalid(props.isInvalid)} />}
        >
          {value.length > 0 ? words : <span className={field.none}>{words}</span>}
        </AriaButton>
        <Popover className={field.popover ?? ''} placement="top start">
          <Dialog aria-labelledby={labelId} className={styles.dialog ?? ''}>
            {value.map(({ side, by, text }, place) => (
              <div key={place} className={styles.row}>
                <TextField
                  label={`Argument ${place + 1}, ${side}`}
                  serif
                  autoFocus={place === value.length - 1}
                  value={text}
                  onChange={(next) => change(place, { text: next })}
                />
                <Select
                  label="Said by"
                  options={speakers}
                  value={by ?? (side === 'for' ? seat : control.id)}
                  onChange={(next) => change(place, { by: next })}
                />
                <Button
                  variant="text"
                  label={`Leave out argument ${place + 1}`}
                  onPress={() => onChange(value.filter((_, index) => index !== place))}
                >
                  Leave out
                </Button>
              </div>
            ))}
            <div className={styles.adding}>
              {(['for', 'against'] as const).map((side) => (
                <Button
                  key={side}
                  onPress={() => onChange([...value, { side, text: '' }])}
                  autoFocus={side === 'for' && value.length === 0}
                >
                  Add one {side}
                </Button>
              ))}
            </div>
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

/** “2 for, 1 against”. */
function countWords(list: readonly DraftArgument[]): string {
  const count = (side: DraftArgument['side']) => list.filter((each) => each.side === side).length;
  const told = (['for', 'against'] as const)
    .filter((side) => count(side) > 0)
    .map((side) => `${count(side)} ${side}`);
  return told.join(', ') || 'none yet';
}
