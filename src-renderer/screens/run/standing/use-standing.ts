import { useDeferredValue, useMemo } from 'react';
import { standingOf, type Standing } from '../../../../src-main/report/standing.ts';
import { useMirror, useSessionView } from '../../../client/context.ts';

/** What the report would say now of where the session stands; typing does not wait for it. */
export function useStanding(): Standing {
  const { pack } = useMirror();
  const { events, savedAt } = useDeferredValue(useSessionView());
  return useMemo(() => {
    const options = { chathamHouse: false, generatedAt: savedAt ?? '' };
    return standingOf({ events, pack, audience: 'control', options });
  }, [events, pack, savedAt]);
}
