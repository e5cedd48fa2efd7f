import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useId, type ReactNode } from 'react';
import { FieldLabel } from './field-label.tsx';
import { invalid } from './invalid.ts';
import styles from './choice-field.module.css';

interface ChoiceFieldProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly prefixes?: readonly string[];
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Below the list, such as a place for what is not in it. */
  readonly children?: ReactNode;
}

/** Any number of a list: a button that says what is chosen and opens the list. */
export function ChoiceField({ label, options, value, onChange, ...props }: ChoiceFieldProps) {
  const labelId = useId();
  // What was written and is not in the list can be seen and left out all the same.
  const unlisted = value.filter((id) => options.every((option) => option.id !== id));
  const all = [...options, ...unlisted.map((id) => ({ id, name: id }))];
  const names = value.map((id) => all.find((option) => option.id === id)?.name ?? id);
  return (
    <div className={styles.field}>
      <FieldLabel id={labelId} label={label} prefixes={props.prefixes ?? []} />
      <DialogTrigger>
        <Button
          className={styles.button ?? ''}
          aria-label={`${label}: ${names.length > 0 ? names.join(', ') : 'none yet'}`}
          aria-describedby={props.describedBy}
          render={(button) => <button {...button} {...invalid(props.isInvalid)} />}
        >
          {names.length > 0 ? names.join(', ') : <span className={styles.none}>none yet</span>}
        </Button>
        <Popover className={styles.popover ?? ''} placement="top start">
          <Dialog aria-labelledby={labelId} className={styles.dialog ?? ''}>
            <ListBox
              aria-label={label}
              className={styles.list ?? ''}
              items={all}
              selectionMode="multiple"
              selectionBehavior="toggle"
              selectedKeys={value}
              autoFocus="first"
              shouldFocusWrap
              // Esc leaves the list; it must not empty it.
              escapeKeyBehavior="none"
              onSelectionChange={(keys) =>
                onChange(
                  keys === 'all' ? all.map(({ id }) => id) : [...keys].map((key) => String(key)),
                )
              }
            >
              {({ id, name }) => (
                <ListBoxItem id={id} textValue={name} className={styles.item ?? ''}>
                  {({ isSelected }) => (
                    <>
                      <span aria-hidden="true" className={styles.tick}>
                        {isSelected ? '✓' : ''}
                      </span>
                      {name}
                    </>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
            {props.children}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
