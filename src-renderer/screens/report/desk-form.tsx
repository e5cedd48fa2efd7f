import type { KeyboardEvent, ReactNode } from 'react';
import type { Refusal } from '../../../src-main/game/refusal.ts';
import { Button } from '../../parts/button.tsx';
import { FormRefusal } from './form-refusal.tsx';
import styles from './desk-form.module.css';

interface DeskFormProps {
  readonly title: string;
  /** The verb and its object on the button. */
  readonly verb: string;
  /** A refusal no single field is to blame for. */
  readonly refusal: Refusal | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form above the page. Ctrl Enter saves, Esc closes; what was typed is kept. */
export function DeskForm(props: DeskFormProps) {
  const { title, verb, refusal, onSave, onClose, children } = props;
  function onKeyDown(event: KeyboardEvent) {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSave && event.key !== 'Escape') return;
    event.preventDefault();
    if (isSave) onSave();
    else onClose();
  }
  return (
    <form
      className={styles.form}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      {refusal && <FormRefusal refusal={refusal} />}
      <div className={styles.ways}>
        <Button size="small" keys="Ctrl Enter" onPress={onSave}>
          {verb}
        </Button>
        <Button variant="text" size="small" keys="Esc" onPress={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
}
