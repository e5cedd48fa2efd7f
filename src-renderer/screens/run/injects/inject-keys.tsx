import { useOffer } from '../../../client/commands.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { announce } from '../../../parts/announce.ts';
import { useShortcuts } from '../../../parts/shortcut.ts';
import { dueInjects } from '../../../../src-main/game/due-injects.ts';
import { useMselExport } from '../../msel/use-msel-export.ts';
import { useRoom } from '../room.ts';
import { nextDue, useRelease } from './use-release.ts';

/** Injects from anywhere in the room: release the due one, or make one up. */
export function InjectKeys() {
  const { pack } = useMirror();
  const { state } = useSessionView();
  const { drawer, open, tell } = useRoom();
  const release = useRelease();
  const save = useMselExport(tell);
  const isLocked = state.session.sample || state.session.status === 'finished';

  async function releaseNext() {
    const next = nextDue(dueInjects(state, pack, new Date().toISOString()));
    if (!next) return tell('No inject is due');
    const refusal = await release(next);
    if (!refusal) return;
    // Said where it can be put right.
    if (drawer !== 'injects') open('injects');
    announce(`Not released: ${refusal.message}`);
  }
  useShortcuts(
    {
      // A key held down releases one inject, not the whole deck.
      'Ctrl+J': (event) => void (event.repeat || releaseNext()),
      'Ctrl+Shift+J': () => open('improvise'),
    },
    { isEnabled: !isLocked },
  );
  useOffer([
    { id: 'injects', label: 'Injects', keys: 'I', run: () => open('injects') },
    { id: 'export-injects', label: 'Export injects as Excel', run: () => void save('xlsx') },
    { id: 'export-injects-csv', label: 'Export injects as CSV', run: () => void save('csv') },
    ...(isLocked
      ? []
      : [
          {
            id: 'release-inject',
            label: 'Release the due inject',
            keys: 'Ctrl J',
            run: () => void releaseNext(),
          },
          { id: 'import-injects', label: 'Import injects', run: () => open('importInjects') },
          {
            id: 'improvise-inject',
            label: 'Improvise an inject',
            keys: 'Ctrl Shift J',
            run: () => open('improvise'),
          },
        ]),
  ]);
  return null;
}
