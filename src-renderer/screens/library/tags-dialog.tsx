import { useState } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { Care } from './use-care.ts';
import styles from './care-dialog.module.css';

interface TagsDialogProps {
  readonly session: ShelvedSession;
  readonly care: Care;
  /** Every tag there is. */
  readonly tags: readonly string[];
}

const longest = 60;

/** Tags of a session: those there are to tick, and new ones to type. */
export function TagsDialog({ session, care, tags }: TagsDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>(session.tags);
  const [typed, setTyped] = useState('');
  const all = [...new Set([...tags, ...session.tags])].toSorted((a, b) => a.localeCompare(b));
  const added = typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const error = added.some((tag) => tag.length > longest)
    ? `A tag has at most ${longest} characters.`
    : null;
  return (
    <Dialog
      isOpen
      title={`Tags of “${session.title}”`}
      focusInside
      actions={[
        {
          label: 'Save',
          isExpected: true,
          onPress: () => error ?? care.tag(session, [...new Set([...chosen, ...added])]),
        },
      ]}
      onCancel={care.leaveQuestion}
    >
      {all.length > 0 && (
        <div className={styles.tags} role="group" aria-label="Tags">
          {all.map((tag) => (
            <Checkbox
              key={tag}
              isChecked={chosen.includes(tag)}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, tag] : chosen.filter((other) => other !== tag))
              }
            >
              {tag}
            </Checkbox>
          ))}
        </div>
      )}
      <TextField
        label="New tags"
        value={typed}
        onChange={setTyped}
        error={error}
        autoFocus
        note="Separated by commas."
      />
    </Dialog>
  );
}
