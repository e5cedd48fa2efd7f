import { useMirror } from '../../../client/context.ts';
import type { DrawerName } from '../drawers.ts';
import { useRoom } from '../room.ts';

/** What a round and a session came to is asked as they close, if the pack asks it at all. */
export function useAskAtEnd() {
  const { pack } = useMirror();
  const room = useRoom();
  const show = (drawer: DrawerName) => {
    if (room.drawer !== drawer) room.open(drawer);
  };
  return {
    imperatives: () => pack.imperatives.length > 0 && show('imperatives'),
    outcome: () => pack.profiles.length > 0 && show('outcome'),
  };
}

/** Opened by itself, it gives way as soon as somebody looks at a move. */
export function isAsked(drawer: DrawerName): boolean {
  return drawer === 'imperatives' || drawer === 'outcome';
}
