import { useState, type DragEvent, type KeyboardEvent, type Ref } from 'react';
import { useMirror } from '../../../client/context.ts';
import { useDraft } from '../../../client/drafts-context.ts';
import { announce } from '../../../parts/announce.ts';
import { Button } from '../../../parts/button.tsx';
import { classes } from '../../../parts/classes.ts';
import { Refusal } from '../../../parts/refusal.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { ask } from '../ask.ts';
import { useLocked } from '../use-locked.ts';
import { parseRoster, type RosterProblem } from './roster.ts';
import { RosterProblems } from './roster-problems.tsx';
import styles from './add-people.module.css';

interface Trouble {
  readonly title: string;
  readonly problems: readonly RosterProblem[];
}

const label = 'Add people, one per line or pasted from a sheet';

/** People come in as lines; all of them are added, or none and the text stays. */
export function AddPeople({ ref }: { readonly ref?: Ref<HTMLInputElement | HTMLTextAreaElement> }) {
  const mirror = useMirror();
  const locked = useLocked();
  const [text, setText] = useDraft('setup/people');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isOver, setOver] = useState(false);
  const lines = text.trim() ? text.trim().split('\n').length : 0;
  const isOpen = lines > 1 || trouble !== null;

  /** Whether they were added. */
  async function add(given: string): Promise<boolean> {
    const roster = parseRoster(given, mirror.pack.seats);
    if (!roster.ok) {
      const count = roster.problems.length;
      const title = `Not added: ${count} problem${count === 1 ? '' : 's'}`;
      setTrouble({ title, problems: roster.problems });
      return false;
    }
    if (roster.people.length === 0) return false;
    const participants = [...roster.people];
    const problem = await ask(mirror, { kind: 'addParticipants', participants });
    setTrouble(problem === null ? null : { title: `Not added: ${problem}`, problems: [] });
    if (problem !== null) return false;
    const [first] = participants;
    const who = participants.length === 1 ? first?.name : `${participants.length} people`;
    announce(`${who ?? ''} added.`);
    return true;
  }
  async function addTyped() {
    if (await add(text)) setText('');
  }
  async function addFile(file: File) {
    const given = await file.text();
    // A file that is not taken comes into the field to be put right, unless something is typed.
    if (!(await add(given)) && !text.trim()) setText(given);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    if (!text.trim()) return;
    event.preventDefault();
    void addTyped();
  }
  function onDrag(event: DragEvent) {
    if (locked !== null || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  }
  function onDrop(event: DragEvent) {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (locked !== null || !file) return;
    event.preventDefault();
    void addFile(file);
  }

  return (
    <form
      className={classes(styles.form, isOpen && styles.open, isOver && styles.over)}
      aria-label="Add people"
      onSubmit={(event) => event.preventDefault()}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {trouble && (
        <Refusal title={trouble.title} detail="Nobody was added. Your text is kept.">
          <RosterProblems problems={trouble.problems} />
        </Refusal>
      )}
      <div className={styles.line}>
        <div className={styles.field}>
          <TextField
            ref={ref}
            label={label}
            labelPosition="hidden"
            placeholder={locked ? `Nobody can be added: ${locked}` : label}
            keys={text || locked ? undefined : 'A'}
            isMultiline
            rows={Math.min(6, Math.max(1, text.split('\n').length))}
            value={text}
            onChange={(next) => {
              setText(next);
              setTrouble(null);
            }}
            isDisabled={locked !== null}
            onKeyDown={onKeyDown}
          />
        </div>
        {text.trim() && (
          <Button keys="Enter" onPress={() => void addTyped()}>
            {lines > 1 ? `Add ${lines} lines` : 'Add'}
          </Button>
        )}
        {locked === null && (
          <span className={styles.hint}>
            {isOver
              ? 'Drop to add people'
              : 'Name, affiliation, part, seat. Or drop a .csv file here.'}
          </span>
        )}
      </div>
    </form>
  );
}
