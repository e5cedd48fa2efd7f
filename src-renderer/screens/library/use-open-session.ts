import { useState } from 'react';
import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';
import { go, type Tab } from '../../client/route.ts';
import { actionsOf } from './session-actions.ts';

export interface Opening {
  /** Why the sample could not be opened. */
  readonly trouble: FaultReport | null;
  /** On the screen that its line offers first, unless said. */
  readonly open: (session: SessionSummary, tab?: Tab) => void;
  readonly openSample: () => void;
}

export function useOpenSession(): Opening {
  const { connection } = useDesk();
  const [trouble, setTrouble] = useState<FaultReport | null>(null);

  function openSample() {
    setTrouble(null);
    connection.api.library.openSample().then(
      ({ sessionId }) => go({ screen: 'replay', sessionId }),
      (error: unknown) => setTrouble(faultOf(error)),
    );
  }
  function open(session: SessionSummary, tab?: Tab) {
    const [first] = actionsOf(session);
    // The sample's line stands also before the library holds it.
    if (session.sample) openSample();
    else go({ screen: tab ?? first.tab, sessionId: session.id });
  }
  return { trouble, open, openSample };
}
