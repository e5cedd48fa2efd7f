import type { Pack } from '../../../src-main/scenario/pack.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { RadioList } from '../../parts/radio-list.tsx';
import type { PresentingReplay } from './use-presenting.ts';
import styles from './replay-dialog.module.css';

interface PresentDialogProps {
  readonly presenting: PresentingReplay;
  readonly pack: Pack;
}

/** What a room has been shown it cannot unsee, so it is asked first. */
export function PresentDialog({ presenting, pack }: PresentDialogProps) {
  const { asked, choose, start, leave } = presenting;
  const who = pack.seats.find(({ id }) => id === asked)?.name;
  return (
    <Dialog
      isOpen={asked !== null}
      title="Show the replay on the projector?"
      actions={[{ label: labelOf(asked, who), isExpected: true, onPress: start }]}
      onCancel={leave}
    >
      <div className={styles.form}>
        <RadioList
          label="The room sees"
          options={[
            { id: 'public', label: 'What is public' },
            ...pack.seats.map(({ id, name }) => ({ id, label: `What ${name} saw` })),
            { id: 'control', label: 'Every move' },
          ]}
          value={asked ?? 'public'}
          onChange={choose}
        />
        <p>
          {asked === 'public'
            ? 'No private move reaches the projector.'
            : 'The room will see private moves.'}{' '}
          Notes, names and reasons stay here. Looking as somebody else here changes nothing there.
        </p>
      </div>
    </Dialog>
  );
}

function labelOf(asked: string | null, who: string | undefined): string {
  if (asked === 'control') return 'Show every move';
  return who ? `Show what ${who} saw` : 'Show what is public';
}
