import { useOffer } from '../../client/commands.ts';
import { useSessionView } from '../../client/context.ts';
import { useMark } from './bookmarks/use-mark.ts';
import { useRoom } from './room.ts';

/** Notes, bookmarks and photos in the command palette. */
export function useAnnotationCommands(): void {
  const { state } = useSessionView();
  const { open } = useRoom();
  const mark = useMark();
  const locked = state.session.sample ? { reason: 'the sample is read only' } : {};
  useOffer([
    { id: 'note', label: 'Take a note', keys: 'T', run: () => open('notes') },
    {
      id: 'bookmark',
      label: 'Bookmark the chosen move',
      keys: 'B',
      ...locked,
      run: () => void mark(),
    },
    { id: 'bookmarks', label: 'Open bookmarks', keys: 'Shift B', run: () => open('bookmarks') },
    { id: 'photos', label: 'Add a photo', keys: 'Shift P', run: () => open('photos') },
  ]);
}
