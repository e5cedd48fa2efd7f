import { useState } from 'react';
import { forkPlaceOf, forkPlaceText, forkTitle } from '../../../src-main/game/fork-place.ts';
import { useDesk, useMirror } from '../../client/context.ts';
import { faultOf, outcomeOf } from '../../client/outcome.ts';
import { go } from '../../client/route.ts';
import { commitEnd } from './stops.ts';
import type { Replay } from './use-replay.ts';

export interface Forking {
  /** `3.3`, or “round 3”: where the cursor stands. */
  readonly place: string;
  /** What the fork is called; `null` while nobody is asked. */
  readonly title: string | null;
  readonly error: string | null;
  readonly ask: () => void;
  readonly name: (title: string) => void;
  readonly leave: () => void;
  readonly fork: () => void;
}

/** Goes on from where the cursor stands, in a session of its own. */
export function useFork({ version }: Pick<Replay, 'version'>): Forking {
  const { connection } = useDesk();
  const { sessionId, timeline } = useMirror();
  const [asked, setAsked] = useState<{ title: string; version: number } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const at = commitEnd(timeline.events, version);

  async function fork(title: string, from: number) {
    setAsking(true);
    try {
      const made = await outcomeOf(
        connection.api.library.fork({ sessionId, version: from, title }),
      );
      if (!made.ok) return setError(made.refusal.message);
      go({ screen: 'run', sessionId: made.value.sessionId });
    } catch (thrown) {
      const { message, reference } = faultOf(thrown);
      setError(reference ? message : 'Tabletop cannot be reached. Your text is kept.');
    } finally {
      setAsking(false);
    }
  }

  return {
    place: forkPlaceText(forkPlaceOf(timeline.at(asked?.version ?? at))),
    title: asked?.title ?? null,
    error,
    ask: () => setAsked({ title: forkTitle(timeline.at(at)), version: at }),
    name(title) {
      setError(null);
      setAsked(asked && { ...asked, title });
    },
    leave() {
      setError(null);
      setAsked(null);
    },
    fork: () => void (isAsking || !asked || fork(asked.title, asked.version)),
  };
}
