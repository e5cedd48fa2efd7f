import { useState } from 'react';
import { useMirror, useSessionView } from '../../../client/context.ts';
import { go } from '../../../client/route.ts';
import { ask } from '../ask.ts';

export interface OpenSession {
  readonly label: string;
  readonly note: string | null;
  /** Why the first round could not be opened. */
  readonly problem: string | null;
  readonly open: () => void;
}

/** Opens the first round if none has been, and goes where the session is. */
export function useOpenSession(): OpenSession {
  const mirror = useMirror();
  const { state } = useSessionView();
  const [problem, setProblem] = useState<string | null>(null);
  const { sessionId } = mirror;
  const { sample, status } = state.session;

  async function open() {
    // What is being typed is saved first.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const refused = await ask(mirror, { kind: 'openRound', round: 1 });
    setProblem(refused);
    if (refused === null) go({ screen: 'run', sessionId });
  }

  if (sample || status === 'finished') {
    return {
      label: 'Go to the replay',
      note: null,
      problem,
      open: () => go({ screen: 'replay', sessionId }),
    };
  }
  if (status === 'running') {
    return {
      label: 'Go to the room',
      note: null,
      problem,
      open: () => go({ screen: 'run', sessionId }),
    };
  }
  return {
    label: 'Open session',
    note: 'You can open with people unseated and seat them later.',
    problem,
    open: () => void open(),
  };
}
