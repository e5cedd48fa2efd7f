import { TextField } from '../../../parts/text-field.tsx';

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isLocked: boolean;
  readonly onChange: (text: string) => void;
  /** Absent while there is nothing to save: the judgement itself carries the reason. */
  readonly onSave: (() => void) | undefined;
}

/** Why; Enter or leaving the field saves it once there is a judgement it belongs to. */
export function ReasonField({ label, value, isLocked, onChange, onSave }: ReasonFieldProps) {
  return (
    <TextField
      label={label}
      labelPosition="hidden"
      placeholder="Reason"
      size="small"
      isMultiline
      rows={value.length > 48 ? 2 : 1}
      value={value}
      isDisabled={isLocked}
      onChange={onChange}
      onBlur={onSave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onSave?.();
      }}
    />
  );
}
