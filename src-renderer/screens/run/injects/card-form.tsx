import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Command } from '../../../../src-main/game/command.ts';
import type { Refusal as RefusalData } from '../../../../src-main/game/refusal.ts';
import { useMirror } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import styles from './card-form.module.css';

interface CardFormProps {
  /** Names the form, and what was not done when it is refused. */
  readonly name: string;
  readonly verb: string;
  /** Answers the command as the form stands. */
  readonly command: () => Command;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** Whatever holds the form has a way out of it in sight already. */
  readonly isClosedAbove?: boolean;
  /** Fields that show what is wrong with them themselves. */
  readonly own: readonly string[];
  readonly children: (errorAt: (field: string) => string | null) => ReactNode;
  readonly extra?: ReactNode;
}

/** A few fields, a verb, and a refusal that keeps everything typed. */
export function CardForm(props: CardFormProps) {
  const mirror = useMirror();
  const [refusal, setRefusal] = useState<RefusalData | null>(null);
  const isOwn = refusal?.field !== undefined && props.own.includes(refusal.field);

  const form = useRef<HTMLFormElement>(null);
  // What led here may be gone with it, and the focus must not go with that.
  useEffect(() => {
    if (!form.current?.contains(document.activeElement)) {
      form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    }
    // As far as it has room, all of it is in sight, the verb included.
    form.current?.scrollIntoView({ block: 'nearest' });
    document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, []);

  // What is wrong is where one goes on.
  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusal]);

  async function save() {
    const outcome = await mirror.execute(props.command());
    if (outcome.ok) props.onDone();
    else setRefusal(outcome.refusal);
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={props.name}
      onSubmit={(event) => event.preventDefault()}
      onChange={() => setRefusal(null)}
      onKeyDown={(event) => {
        const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (event.defaultPrevented || (event.key !== 'Escape' && !isSave)) return;
        event.preventDefault();
        if (isSave) void save();
        else props.onCancel();
      }}
    >
      {props.children((field) => (refusal?.field === field ? refusal.message : null))}
      {refusal && !isOwn && <Refusal title={`Not saved: ${refusal.message}`} />}
      <div className={styles.buttons}>
        {props.extra}
        {!props.isClosedAbove && (
          <Button variant="text" keys="Esc" onPress={props.onCancel}>
            Cancel
          </Button>
        )}
        <Button variant="primary" keys="Ctrl Enter" onPress={() => void save()}>
          {props.verb}
        </Button>
      </div>
    </form>
  );
}
