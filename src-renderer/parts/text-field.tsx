import { useCallback } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFault } from './field-fault.tsx';
import { KeyCap } from './key-cap.tsx';
import { classes } from './classes.ts';
import styles from './text-field.module.css';

export type LabelPosition = 'left' | 'above' | 'hidden';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelPosition?: LabelPosition;
  /** For what people said, and for names. */
  readonly serif?: boolean;
  readonly size?: 'small' | 'normal';
  readonly align?: 'start' | 'end';
  /** Why the text is refused. The text itself is never touched. */
  readonly error?: string | null;
  readonly note?: ReactNode;
  readonly isMultiline?: boolean;
  /** Lines shown when multiline. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** The key that brings the caret here. */
  readonly keys?: string;
  readonly type?: 'text' | 'date' | 'time' | 'password';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly lang?: string;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onFocus?: (event: FocusEvent) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly ref?: Ref<HTMLInputElement | HTMLTextAreaElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, labelPosition = 'above', error, note, keys, size = 'normal', ref } = props;
  const attach = useCallback(
    (element: HTMLInputElement | HTMLTextAreaElement | null) => {
      if (typeof ref === 'function') ref(element);
      else if (ref) ref.current = element;
    },
    [ref],
  );
  // Handlers sit on the input itself: given to the field, they would keep keys from shortcuts.
  const input = {
    ref: attach,
    className: styles.input,
    placeholder: props.placeholder,
    lang: props.lang,
    onBlur: props.onBlur,
    onFocus: props.onFocus,
    onKeyDown: props.onKeyDown,
  };
  return (
    <AriaTextField
      className={classes(
        styles.field,
        styles[labelPosition],
        styles[size],
        props.serif && styles.serif,
        props.align === 'end' && styles.end,
        keys && styles.withKeys,
      )}
      aria-label={labelPosition === 'hidden' ? label : undefined}
      aria-describedby={props.describedBy}
      value={props.value}
      onChange={props.onChange}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      isRequired={props.isRequired}
      autoFocus={props.autoFocus}
    >
      {labelPosition !== 'hidden' && <Label className={styles.label}>{label}</Label>}
      <div className={styles.box}>
        {props.isMultiline ? <TextArea {...input} rows={props.rows ?? 3} /> : <Input {...input} />}
        {keys && (
          <span className={styles.keys} aria-hidden="true">
            <KeyCap keys={keys} />
          </span>
        )}
      </div>
      <FieldFault error={error} />
      {note && (
        <Text slot="description" className={styles.note}>
          {note}
        </Text>
      )}
    </AriaTextField>
  );
}
