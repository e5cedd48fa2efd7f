import { useState, type ReactNode } from 'react';
import type { Command } from '../../../../../src-main/game/command.ts';
import type { Refusal as RefusalData } from '../../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../../client/context.ts';
import { Button } from '../../../../parts/button.tsx';
import { Refusal } from '../../../../parts/refusal.tsx';
import styles from './judging-form.module.css';

export interface Asking {
  readonly errorAt: (field: string) => string | null;
  /** Once what was wrong has been changed. */
  readonly clearRefusal: () => void;
  readonly refusal: RefusalData | null;
  /** Whether it was done. */
  readonly ask: (command: Command) => Promise<boolean>;
}

/** Asks for something, and keeps what was wrong with it beside its field. */
export function useAsking(): Asking {
  const mirror = useMirror();
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  return {
    refusal,
    errorAt: (field) => (refusal && isAt(refusal.field, field) ? refusal.message : null),
    clearRefusal: () => setRefusal(null),
    async ask(command) {
      const outcome = await mirror.execute(command);
      setRefusal(outcome.ok ? null : outcome.refusal);
      return outcome.ok;
    },
  };
}

/** `ruling.dice.1` is at `ruling.dice`. */
function isAt(field: string | undefined, place: string): boolean {
  return field === place || (field?.startsWith(`${place}.`) ?? false);
}

interface JudgingFormProps {
  readonly label: string;
  readonly asking: Asking;
  /** “Not added”. */
  readonly refused: string;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Enter does it, Esc leaves it; what was typed is kept either way. */
export function JudgingForm({ label, asking, ...props }: JudgingFormProps) {
  const { refusal } = asking;
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        props.onClose();
      }}
      // Before the control with the focus, which would take Enter for itself.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        props.onSubmit();
      }}
    >
      {refusal && (
        <Refusal title={`${props.refused}: ${refusal.message}`} detail="Your text is kept." />
      )}
      {props.children}
      <div className={styles.buttons}>
        <Button variant="text" size="small" keys="Esc" onPress={props.onClose}>
          Leave
        </Button>
        <Button variant="primary" size="small" keys="Enter" type="submit">
          {props.submit}
        </Button>
      </div>
    </form>
  );
}
