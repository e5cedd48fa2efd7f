import { Monitor } from 'lucide-react';
import { useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useOffer } from '../../../client/commands.ts';
import { useMirror } from '../../../client/context.ts';
import { useProjector } from '../../../client/projector.ts';
import { Button } from '../../../parts/button.tsx';
import { classes } from '../../../parts/classes.ts';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { presentedWords } from '../../replay/audience-words.ts';
import { ProjectorPanel } from './projector-panel.tsx';
import styles from './projector-button.module.css';

const blankKeys = 'Ctrl Shift B';

/** In the bar of every screen: what the room sees now, and the way to change it. */
export function ProjectorButton() {
  const projector = useProjector();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { state, address } = projector;
  const isOn = state?.isOn ?? false;
  const isBlank = state?.isBlank ?? false;
  const { pack } = useMirror();
  const presenting = state?.presenting ?? null;
  const presented = presenting && presentedWords(pack, presenting.audience);
  const isMore = presenting !== null && presenting.audience !== 'public' && !isBlank;
  const toggle = () => projector.set({ isBlank: !isBlank });
  const off = isOn ? {} : { reason: 'The projector is off' };
  useShortcuts({ 'Ctrl+Shift+B': toggle }, { isEnabled: isOn });
  useOffer([
    { id: 'projector', label: 'Projector', run: () => setOpen(true) },
    isOn
      ? { id: 'projector-close', label: 'Close the projector', run: projector.close }
      : { id: 'projector-open', label: 'Open the projector', run: () => void projector.open() },
    ...(presenting
      ? [
          {
            id: 'projector-public',
            label: 'End presenting on the projector',
            run: () => projector.present(null),
          },
        ]
      : []),
    {
      id: 'projector-blank',
      label: isBlank ? 'Show the projector again' : 'Blank the projector',
      keys: blankKeys,
      run: toggle,
      ...off,
    },
  ]);
  if (!state) return null;
  return (
    <>
      <Button
        ref={button}
        variant="text"
        size="small"
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className={classes(styles.words, isOn && isMore && styles.more)}>
          <Monitor className={styles.icon} aria-hidden="true" />
          {/* Where there is little room, as much as tells one state from another. */}
          {!isMore && (
            <span className={styles.short} aria-hidden="true">
              {shortOf(isOn, isBlank)}
            </span>
          )}
          <span className={isMore ? undefined : styles.long}>
            {wordsOf(isOn, isBlank, presented)}
          </span>
        </span>
      </Button>
      <Popover
        className={styles.popover ?? ''}
        triggerRef={button}
        isOpen={isOpen || address !== null}
        onOpenChange={setOpen}
        placement="bottom end"
        offset={6}
      >
        <ProjectorPanel projector={projector} state={state} blankKeys={blankKeys} />
      </Popover>
    </>
  );
}

function shortOf(isOn: boolean, isBlank: boolean): string {
  if (!isOn) return 'Off';
  return isBlank ? 'Blank' : 'On';
}

function wordsOf(isOn: boolean, isBlank: boolean, presented: string | null): string {
  if (!isOn) return 'Projector off';
  if (isBlank) return 'Projector blank';
  return presented === null ? 'Projector on, public view' : `Projector on, replay, ${presented}`;
}
