import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFault } from './field-fault.tsx';
import { KeyCap } from './key-cap.tsx';
import type { LabelPosition } from './text-field.tsx';
import { classes } from './classes.ts';
import field from './text-field.module.css';
import styles from './select.module.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Before the label, such as a seat's glyph. */
  readonly mark?: ReactNode;
  /** At the right, in the list only. */
  readonly note?: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
  readonly value: T | null;
  readonly onChange: (id: T) => void;
  readonly labelPosition?: LabelPosition;
  readonly size?: 'small' | 'normal';
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly isDisabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Select<T extends string>({ ref, ...props }: SelectProps<T>) {
  const { label, options, value, onChange, labelPosition = 'above', size = 'normal' } = props;
  return (
    <AriaSelect
      className={classes(field.field, field[labelPosition], styles[size])}
      aria-label={labelPosition === 'hidden' ? label : undefined}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isInvalid={Boolean(props.error)}
      validationBehavior="aria"
      isDisabled={props.isDisabled}
      placeholder={props.placeholder ?? 'Choose'}
    >
      {labelPosition !== 'hidden' && <Label className={field.label}>{label}</Label>}
      <Button ref={ref} className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <svg className={styles.arrow} width="9" height="5.4" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 0h10L5 6z" />
        </svg>
      </Button>
      <FieldFault error={props.error} />
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.id}
              id={option.id}
              textValue={option.label}
              isDisabled={option.isDisabled}
              className={styles.item ?? ''}
            >
              <span className={styles.itemLabel}>
                {option.mark}
                {option.label}
              </span>
              {option.note && <span className={styles.note}>{option.note}</span>}
              {option.keys && (
                <span className={styles.keys} aria-hidden="true">
                  <KeyCap keys={option.keys} />
                </span>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
