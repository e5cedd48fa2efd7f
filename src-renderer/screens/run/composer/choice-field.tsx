import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useId } from 'react';
import styles from './choice-field.module.css';

interface ChoiceFieldProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Any number of a list: a button that says what is chosen and opens the list. */
export function ChoiceField({ label, options, value, onChange }: ChoiceFieldProps) {
  const labelId = useId();
  const names = value.map((id) => options.find((option) => option.id === id)?.name ?? id);
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <DialogTrigger>
        <Button
          className={styles.button ?? ''}
          aria-label={`${label}: ${names.length > 0 ? names.join(', ') : 'none yet'}`}
        >
          {names.length > 0 ? names.join(', ') : <span className={styles.none}>none yet</span>}
        </Button>
        <Popover className={styles.popover ?? ''} placement="top start">
          <Dialog aria-labelledby={labelId} className={styles.dialog ?? ''}>
            <ListBox
              aria-label={label}
              className={styles.list ?? ''}
              items={options}
              selectionMode="multiple"
              selectionBehavior="toggle"
              selectedKeys={value}
              autoFocus="first"
              shouldFocusWrap
              // Esc leaves the list; it must not empty it.
              escapeKeyBehavior="none"
              onSelectionChange={(keys) =>
                onChange(
                  keys === 'all'
                    ? options.map(({ id }) => id)
                    : [...keys].map((key) => String(key)),
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
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
