import { useOffer } from '../../../client/commands.ts';
import { useMirror } from '../../../client/context.ts';
import { useShortcuts } from '../../../parts/shortcut.ts';

/** One key from anywhere in the room starts a move, for whoever is on turn or for a seat. */
export function useComposerKeys(onSeat: (seat: string) => void, focus: () => void): void {
  const { pack } = useMirror();
  useShortcuts({
    ...Object.fromEntries(
      pack.seats.map(({ id }, index) => [`Alt+${index + 1}`, () => onSeat(id)]),
    ),
    '/': focus,
  });
  useOffer(
    pack.seats.map(({ id, name }, index) => ({
      id: `compose-${id}`,
      label: `Log a move for ${name}`,
      keys: `Alt ${index + 1}`,
      run: () => onSeat(id),
    })),
  );
}
