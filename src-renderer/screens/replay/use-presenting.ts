import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../../../src-main/game/audience.ts';
import type { Presenting } from '../../../src-main/contract/slide.ts';
import { useProjector } from '../../client/projector.ts';
import type { Replay } from './use-replay.ts';

export interface PresentingReplay {
  /** As whom the room sees the replay; `null` while it sees what is public now. */
  readonly audience: Audience | null;
  /** As whom it is about to; `null` while nobody is asked. */
  readonly asked: Audience | null;
  /** Asks before it begins; ends at once. */
  readonly toggle: () => void;
  readonly choose: (audience: Audience) => void;
  readonly leave: () => void;
  readonly start: () => void;
  readonly end: () => void;
}

/**
 * The moment under the cursor on the projector, as one audience saw it. Who that is, is chosen
 * once and on purpose: looking at it as somebody else here changes nothing there.
 */
export function usePresenting({
  version,
  seek,
}: Pick<Replay, 'version' | 'seek'>): PresentingReplay {
  const projector = useProjector();
  const [asked, choose] = useState<Audience | null>(null);
  const presenting = projector.state?.presenting ?? null;
  const isOn = projector.state?.isOn ?? false;
  const adopted = useRef(false);
  const latest = useRef({ seek, present: projector.present });
  useEffect(() => {
    latest.current = { seek, present: projector.present };
  });
  const audience = presenting?.audience ?? null;
  const shown = presenting?.version ?? null;
  useEffect(() => {
    if (audience === null || shown === null) return;
    // What the room sees goes before where a window that was opened anew begins.
    if (!adopted.current) latest.current.seek(shown);
    else if (shown !== version) latest.current.present({ audience, version });
    adopted.current = true;
  }, [audience, shown, version]);

  async function start(chosen: Audience) {
    choose(null);
    adopted.current = true;
    if (!isOn) await projector.open();
    const next: Presenting = { audience: chosen, version };
    projector.present(next);
  }

  return {
    audience,
    asked,
    toggle() {
      if (presenting) projector.present(null);
      else choose('public');
    },
    choose,
    leave: () => choose(null),
    start: () => void (asked !== null && start(asked).catch(() => undefined)),
    end: () => projector.present(null),
  };
}
