import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './print-list.module.css';

interface PrintRowButtonProps {
  readonly label: string;
  /** “1 p × 4”. */
  readonly pages: string;
  readonly mark: ReactNode;
  readonly onPress: () => void;
}

export function PrintRowButton({ label, pages, mark, onPress }: PrintRowButtonProps) {
  return (
    <Button className={styles.item ?? ''} onPress={onPress}>
      <span className="visually-hidden">Print </span>
      {mark}
      <span className={styles.label}>{label}</span>
      <span className={styles.pages}>{pages}</span>
    </Button>
  );
}
