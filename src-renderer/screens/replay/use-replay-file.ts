import { useEffect, useState } from 'react';
import type { MeasuredReplay, ReplayFileRequest } from '../../../src-main/contract/replay-file.ts';
import { useDesk, useMirror } from '../../client/context.ts';
import { faultOf, outcomeOf } from '../../client/outcome.ts';

type Choice = Omit<ReplayFileRequest, 'sessionId'>;

export interface FilingReplay {
  /** What is chosen; `null` while nobody is asked. */
  readonly choice: Choice | null;
  readonly error: string | null;
  /** What is chosen would come to this; `null` until it is known. */
  readonly size: MeasuredReplay | null;
  readonly isBusy: boolean;
  readonly ask: () => void;
  readonly change: (part: Partial<Choice>) => void;
  readonly leave: () => void;
  readonly save: () => void;
}

/** The session as a page that replays it, for whoever it is meant for. */
export function useReplayFile(tell: (text: string) => void): FilingReplay {
  const { connection, shell } = useDesk();
  const { sessionId } = useMirror();
  const [choice, choose] = useState<Choice | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [size, setSize] = useState<MeasuredReplay | null>(null);
  const { api } = connection;
  useEffect(() => {
    let isCurrent = true;
    setSize(null);
    if (choice) {
      // A size that cannot be told keeps nobody from saving, which says what is wrong.
      api.replayFile.measure({ sessionId, ...choice }).then(
        (measured) => isCurrent && setSize(measured),
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [api, sessionId, choice]);

  /** A page saves by itself; elsewhere main does, which has the file already. */
  async function written(request: ReplayFileRequest) {
    if (shell.host === 'electron') return api.replayFile.save(request);
    const { replaced, ...file } = await api.replayFile.read(request);
    return { path: await shell.saveFile(file), replaced };
  }

  async function save(chosen: Choice) {
    setBusy(true);
    setError(null);
    try {
      const outcome = await outcomeOf(written({ sessionId, ...chosen }));
      if (!outcome.ok) return setError(outcome.refusal.message);
      const { path, replaced } = outcome.value;
      if (path === null) return;
      choose(null);
      tell(`Saved ${path}${chosen.chathamHouse ? replacedText(replaced) : ''}`);
    } catch (thrown) {
      setError(faultOf(thrown).message);
    } finally {
      setBusy(false);
    }
  }

  return {
    choice,
    error,
    size,
    isBusy,
    ask: () => choose({ audience: 'public', chathamHouse: false }),
    change: (part) => choose(choice && { ...choice, ...part }),
    leave() {
      setError(null);
      choose(null);
    },
    save: () => void (isBusy || !choice || save(choice)),
  };
}

function replacedText(count: number): string {
  if (count === 0) return '. No name stood in what was said.';
  return `. Replaced in what was said: ${count} ${count === 1 ? 'name' : 'names'}.`;
}
