import { useEffect, useState } from 'react';
import type { Restored } from '../../../src-main/contract/rescue.ts';
import { useDesk } from '../../client/context.ts';
import { parseRoute } from '../../client/route.ts';
import { wordsOf, type TypedHere } from './typed-here.ts';

export interface Replaced {
  readonly restored: Restored | null;
  /** What would be lost if the window were shown anew. */
  readonly texts: readonly string[];
  /** What was being typed is in the library that is there now. */
  readonly isKept: boolean;
  readonly goOn: () => void;
}

/** Keeps what was typed in the library that is there now, and holds what it has no place for. */
export function useReplaced({ drafts, loose }: TypedHere): Replaced | null {
  const { api } = useDesk().connection;
  const [found, setFound] = useState<Omit<Replaced, 'goOn'> | null>(null);
  const [hasPlace, setHasPlace] = useState(true);

  useEffect(() => {
    async function keep() {
      const route = parseRoute(window.location.hash);
      const isThere = 'sessionId' in route ? await isSession(route.sessionId) : true;
      const { restored } = await api.rescue.state();
      const typed = [...(drafts?.texts().values() ?? [])];
      const isKept = isThere && typed.length > 0 && (await isSaved());
      setHasPlace(isThere);
      const texts = isKept ? loose : [...new Set([...loose, ...typed.flatMap(wordsOf)])];
      setFound({ restored, texts, isKept });
    }
    const isSession = (sessionId: string) =>
      api.session.pack({ sessionId }).then(
        () => true,
        () => false,
      );
    const isSaved = () =>
      drafts?.saveAll().then(
        () => true,
        () => false,
      ) ?? false;
    const bare = { restored: null, texts: loose, isKept: false };
    keep().catch(() => setFound(bare));
  }, [api, drafts, loose]);

  return (
    found && {
      ...found,
      goOn() {
        if (!hasPlace) window.history.replaceState(null, '', '#/');
        window.location.reload();
      },
    }
  );
}
