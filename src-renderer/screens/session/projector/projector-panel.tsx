import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import type { ProjectorState } from '../../../../src-main/contract/projector.ts';
import type { ProjectorRemote } from '../../../client/projector.ts';
import { Button } from '../../../parts/button.tsx';
import { Segmented } from '../../../parts/segmented.tsx';
import { Select } from '../../../parts/select.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import styles from './projector-panel.module.css';

interface ProjectorPanelProps {
  readonly projector: ProjectorRemote;
  readonly state: ProjectorState;
  readonly blankKeys: string;
}

const anyOther = 'any';

export function ProjectorPanel({ projector, state, blankKeys }: ProjectorPanelProps) {
  const { isOn, isBlank, isLarger, hasTrajectory, theme, display, displays } = state;
  const { address, set } = projector;
  const { presenting } = state;
  return (
    <Dialog className={styles.panel ?? ''}>
      <Heading slot="title" className={styles.title}>
        Projector
      </Heading>
      <p className={styles.note}>
        {presenting && presenting.audience !== 'public'
          ? 'It shows more than is public, as was chosen in Replay. No name, note or reason reaches it.'
          : 'It receives only what is public: no private move, name or note reaches it.'}
      </p>
      <div className={styles.buttons}>
        {isOn ? (
          <>
            <Button keys={blankKeys} onPress={() => set({ isBlank: !isBlank })}>
              {isBlank ? 'Show again' : 'Blank'}
            </Button>
            {presenting && <Button onPress={() => projector.present(null)}>End presenting</Button>}
            <Button variant="text" onPress={projector.close}>
              Close
            </Button>
          </>
        ) : (
          <Button variant="primary" onPress={() => void projector.open()} autoFocus>
            Open
          </Button>
        )}
      </div>
      {address !== null && (
        <TextField
          label="Your browser did not open it. Open this address"
          value={address}
          onChange={() => undefined}
          isReadOnly
        />
      )}
      <Switch
        label="Net position"
        isOn={hasTrajectory}
        onChange={(isShown) => set({ hasTrajectory: isShown })}
      />
      <Switch
        label="Larger"
        note="A quarter larger, and two moves"
        isOn={isLarger}
        onChange={(isLarge) => set({ isLarger: isLarge })}
      />
      <Segmented
        label="Theme of the projector"
        size="small"
        wide
        options={[
          { id: 'room', label: 'Room' },
          { id: 'paper', label: 'Paper' },
        ]}
        value={theme}
        onChange={(chosen) => set({ theme: chosen })}
      />
      {displays.length > 0 && (
        <Select
          label="Display"
          size="small"
          options={[{ id: anyOther, label: 'Any other than this one' }, ...displays]}
          value={display ?? anyOther}
          onChange={(id) => set({ display: id === anyOther ? null : id })}
        />
      )}
      <p className={styles.note}>
        {displays.length > 0
          ? 'B in its window blanks it too.'
          : 'In its tab B blanks it too, and F fills the screen.'}
      </p>
    </Dialog>
  );
}
