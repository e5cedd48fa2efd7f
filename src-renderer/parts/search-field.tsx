import type { Ref } from 'react';
import { Search } from 'lucide-react';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { KeyCap } from './key-cap.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  /** Names the field and says, where it is empty, what is searched. */
  readonly label: string;
  readonly value: string;
  /** Also called with nothing when Esc clears the field. */
  readonly onChange: (value: string) => void;
  readonly onSubmit?: (value: string) => void;
  readonly keys?: string;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSubmit, keys = '/', autoFocus, ref } = props;
  return (
    <AriaSearchField
      className={styles.field ?? ''}
      aria-label={label}
      value={value}
      onChange={onChange}
      onSubmit={onSubmit}
      autoFocus={autoFocus}
    >
      <Search className={styles.icon} size={16} strokeWidth={2} aria-hidden="true" />
      <Input ref={ref} className={styles.input ?? ''} placeholder={label} />
      <span className={styles.keys} aria-hidden="true">
        <KeyCap keys={value ? 'Esc' : keys} />
      </span>
    </AriaSearchField>
  );
}
