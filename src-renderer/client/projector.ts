import { useEffect, useState } from 'react';
import type { ProjectorSettings, ProjectorState } from '../../src-main/contract/projector.ts';
import type { Presenting } from '../../src-main/contract/slide.ts';
import { useDesk, useMirror } from './context.ts';
import { keepAsking } from './keep-asking.ts';
import { openTab } from './open-tab.ts';

export interface ProjectorRemote {
  /** `null` until main has said how it stands. */
  readonly state: ProjectorState | null;
  /** The address a person has to open, when the browser would not. */
  readonly address: string | null;
  /** Answers when it has been asked for. */
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Shows a moment of a replay there, or with `null` what is public now. */
  readonly present: (presenting: Presenting | null) => void;
  readonly set: (change: Partial<ProjectorSettings>) => void;
}

/** The projector of the open session, in control's hand. */
export function useProjector(): ProjectorRemote {
  const { connection, shell } = useDesk();
  const { sessionId } = useMirror();
  const [state, setState] = useState<ProjectorState | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const { projector } = connection.api;
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    void keepAsking(connection, signal, async () => {
      const feed = await projector.state({ sessionId }, { signal });
      for await (const told of feed) setState(told);
    });
    return () => abort.abort();
  }, [connection, projector, sessionId]);
  const isOn = state?.isOn ?? false;
  useEffect(() => {
    if (isOn) setAddress(null);
  }, [isOn]);

  async function open(): Promise<void> {
    // A browser opens a tab only while it answers a key or a click.
    const tab = shell.host === 'browser' ? openTab() : null;
    const { address: told } = await projector.open({ sessionId }).catch((error: unknown) => {
      tab?.abandon();
      throw error;
    });
    if (told !== null && !tab?.go(told)) setAddress(told);
  }
  return {
    state,
    address,
    open: () => open().catch(() => undefined),
    close: () => void projector.close({ sessionId }).catch(() => undefined),
    present: (presenting) =>
      void projector.present({ sessionId, presenting }).catch(() => undefined),
    set: (change) => void projector.set({ sessionId, change }).catch(() => undefined),
  };
}
