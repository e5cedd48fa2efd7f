import { useState, type FormEvent } from 'react';
import type { RescueKnown } from '../../../src-main/contract/rescue.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useShortcuts } from '../../parts/shortcut.ts';
import { TextField } from '../../parts/text-field.tsx';
import { sizeText } from '../library/size-text.ts';
import styles from './rescue-screen.module.css';
import { RoomClock } from './room-clock.tsx';
import { countText, isDamaged } from './rescue-words.ts';
import type { Rescue } from './use-rescue.ts';

interface OtherWaysProps {
  readonly known: RescueKnown;
  readonly rescue: Rescue;
}

/** The room, which goes on; then what else can be done, and what to quote. */
export function OtherWays({ known, rescue }: OtherWaysProps) {
  const { sessions, room } = known;
  const readable = sessions?.filter(({ sound }) => sound > 0) ?? [];
  const details = detailsOf(known);
  useShortcuts(readable.length > 0 ? { R: rescue.openReadOnly } : {});
  return (
    <aside className={styles.ways} aria-label="Other ways">
      {room && <RoomClock room={room} />}
      {readable.length > 0 && (
        <section className={styles.way}>
          <h2 className={styles.name}>Open what can be read</h2>
          <p>
            Read only,{' '}
            {readable.length === 1 ? 'one session' : `${countText(readable.length)} sessions`} as
            far as what is in them verifies. For looking things up while you decide.
          </p>
          <Button keys="R" onPress={rescue.openReadOnly} isDisabled={rescue.isBusy}>
            Open read only
          </Button>
        </section>
      )}
      {isDamaged(known) && (
        <section className={styles.way}>
          <h2 className={styles.name}>Begin a new library</h2>
          <p>The damaged one is kept beside it, for whoever repairs it.</p>
          <Button onPress={rescue.beginAnew} isDisabled={rescue.isBusy}>
            Begin a new library
          </Button>
        </section>
      )}
      <OpenAnother rescue={rescue} />
      <section className={styles.way}>
        <h2 className={styles.name}>Details</h2>
        {details.map((line) => (
          <p key={line} className={styles.detail}>
            {line}
          </p>
        ))}
        <CopyButton keys="D" label="Copy details" text={[known.file, ...details].join('\n')} />
      </section>
    </aside>
  );
}

function OpenAnother({ rescue }: { readonly rescue: Rescue }) {
  const [file, setFile] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file.trim() !== '') rescue.open(file.trim());
  };
  return (
    <section className={styles.way}>
      <h2 className={styles.name}>Open another library</h2>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label="Its file, with its folder"
          labelPosition="above"
          value={file}
          onChange={setFile}
        />
        <Button type="submit" isDisabled={rescue.isBusy}>
          Open
        </Button>
      </form>
    </section>
  );
}

function detailsOf({ fault, sessions, free }: RescueKnown): string[] {
  const broken = (sessions ?? []).filter(({ isWhole }) => !isWhole);
  return [
    ...(fault ? [`Reference ${fault.reference}.`, `Code ${fault.code}.`] : []),
    ...broken.map(
      ({ sound, lost }) => `Hash chain breaks at entry ${sound + 1} of ${sound + lost}.`,
    ),
    ...(free === null ? [] : [`Disk: ${sizeText(free)} free.`]),
  ];
}
