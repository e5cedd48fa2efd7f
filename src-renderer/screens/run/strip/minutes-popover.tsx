import { useState, type FormEvent, type RefObject } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { readChange } from './read-change.ts';
import type { Clock } from './use-clock.ts';
import styles from './minutes-popover.module.css';

interface MinutesPopoverProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly clock: Clock;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Any number of minutes more, or fewer. */
export function MinutesPopover({ anchor, clock, isOpen, onClose }: MinutesPopoverProps) {
  return (
    <Popover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom"
      offset={2}
      className={styles.popover ?? ''}
    >
      <Dialog className={styles.dialog ?? ''} aria-label="Add or take minutes">
        <MinutesForm change={clock.change} onDone={onClose} />
      </Dialog>
    </Popover>
  );
}

function MinutesForm({ change, onDone }: { change: Clock['change']; onDone: () => void }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  async function submit(event: FormEvent) {
    event.preventDefault();
    const minutes = readChange(text);
    if (minutes === null) return setError('Write minutes, such as 5 or −5.');
    const problem = await change(minutes);
    if (problem) setError(problem);
    else onDone();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label="Minutes more, −5 for five fewer"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setError(null);
        }}
        error={error}
        autoFocus
      />
      <Button type="submit" keys="Enter">
        Change
      </Button>
    </form>
  );
}
