import { TriangleAlert } from 'lucide-react';
import { FieldError } from 'react-aria-components/FieldError';
import styles from './field-fault.module.css';

/** The reason beside a field whose text is refused; tied to it by the field around. */
export function FieldFault({ error }: { readonly error: string | null | undefined }) {
  if (!error) return null;
  return (
    <FieldError className={styles.fault ?? ''}>
      <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" />
      <span>{error}</span>
    </FieldError>
  );
}
