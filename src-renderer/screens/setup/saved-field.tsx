import { TextField, type TextFieldProps } from '../../parts/text-field.tsx';
import { useLocked } from './use-locked.ts';
import { useSavedText } from './use-saved-text.ts';

type Look = Pick<
  TextFieldProps,
  'label' | 'labelPosition' | 'serif' | 'size' | 'placeholder' | 'isRequired'
>;

interface SavedFieldProps extends Look {
  /** Of the draft. */
  readonly field: string;
  readonly saved: string;
  /** Answers why it did not, or `null`. */
  readonly save: (text: string) => Promise<string | null>;
}

/** A field that saves itself when it is left, and on Enter. */
export function SavedField({ field, saved, save, ...look }: SavedFieldProps) {
  const { text, error, isLeftOver, change, commit } = useSavedText(`setup/${field}`, saved, save);
  const isLocked = useLocked() !== null;
  return (
    <TextField
      {...look}
      value={text}
      onChange={change}
      error={error}
      note={isLeftOver ? 'Not saved yet. Enter saves it.' : undefined}
      isReadOnly={isLocked}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        if (event.nativeEvent.isComposing) return;
        event.preventDefault();
        void commit();
      }}
    />
  );
}
