import { useMirror, useSessionView } from '../../client/context.ts';
import type { PaletteCommand } from '../../client/commands.ts';
import { announce } from '../../parts/announce.ts';
import { useShortcuts } from '../../parts/shortcut.ts';
import { stepText } from '../run/step-text.ts';
import { ask } from './ask.ts';

/** Undo and redo, outside text fields, which have their own; answers them for the palette. */
export function useSetupCorrections(): PaletteCommand[] {
  const mirror = useMirror();
  const { state } = useSessionView();
  const back = state.undo.past.at(-1);
  const forth = state.undo.future.at(-1);

  async function undo() {
    const problem = await ask(mirror, { kind: 'undo' });
    announce(problem ?? `Undone: ${back ? stepText(state, back) : 'the last step'}.`);
  }
  async function redo() {
    const problem = await ask(mirror, { kind: 'redo' });
    announce(problem ?? `Done again: ${forth ? stepText(state, forth) : 'the last step'}.`);
  }
  useShortcuts({
    'Ctrl+Z': () => void undo(),
    'Ctrl+Y': () => void redo(),
    'Ctrl+Shift+Z': () => void redo(),
  });

  return [
    {
      id: 'undo',
      label: back ? `Undo: ${stepText(state, back)}` : 'Undo',
      keys: 'Ctrl Z',
      ...(!back && { reason: 'nothing to undo' }),
      run: () => void undo(),
    },
    {
      id: 'redo',
      label: forth ? `Redo: ${stepText(state, forth)}` : 'Redo',
      keys: 'Ctrl Y',
      ...(!forth && { reason: 'nothing to redo' }),
      run: () => void redo(),
    },
  ];
}
