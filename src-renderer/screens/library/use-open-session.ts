import { useState } from 'react';
import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import { useDesk } from '../../client/context.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { actionsOf, type SessionAction } from './session-actions.ts';

export interface Opening {
  /** Why the sample could not be opened. */
  readonly trouble: FaultReport | null;
  /** Does what its line offers first, unless said. */
  readonly open: (session: ShelvedSession, does?: SessionAction['does']) => void;
  readonly openSample: () => void;
}

export function useOpenSession(restore: (session: ShelvedSession) => void): Opening {
  const { connection } = useDesk();
  const [trouble, setTrouble] = useState<FaultReport | null>(null);

  function openSample() {
    setTrouble(null);
    connection.api.library.openSample().then(
      ({ sessionId }) => go({ screen: 'replay', sessionId }),
      (error: unknown) => setTrouble(faultOf(error)),
    );
  }
  function open(session: ShelvedSession, asked?: SessionAction['does']) {
    const does = asked ?? actionsOf(session)[0].does;
    if (does === 'restore') restore(session);
    // The sample's line stands also before the library holds it.
    else if (session.sample) openSample();
    else go({ screen: does, sessionId: session.id });
  }
  return { trouble, open, openSample };
}
