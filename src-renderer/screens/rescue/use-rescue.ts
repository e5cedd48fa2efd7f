import { useCallback, useEffect, useState } from 'react';
import type { RescueBackup, RescueKnown } from '../../../src-main/contract/rescue.ts';
import { useDesk } from '../../client/context.ts';
import { expectOther } from '../../client/library-watch.ts';
import { faultOf, type FaultReport } from '../../client/outcome.ts';
import { isRestorable } from './rescue-words.ts';

export interface Rescue {
  readonly known: RescueKnown | null;
  readonly chosen: RescueBackup | null;
  readonly choose: (name: string) => void;
  /** Whether something is being done. */
  readonly isBusy: boolean;
  /** Why the last thing asked for was not done. */
  readonly trouble: FaultReport | null;
  readonly lookIntoOlder: () => void;
  readonly restore: () => void;
  readonly beginAnew: () => void;
  readonly openReadOnly: () => void;
  /** Another library, or the same again. */
  readonly open: (file?: string) => void;
}

/** What is known of a damaged library, and what can be done; after that the window starts anew. */
export function useRescue(): Rescue {
  const { api } = useDesk().connection;
  const [known, setKnown] = useState<RescueKnown | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<FaultReport | null>(null);
  const failed = useCallback((error: unknown) => {
    setBusy(false);
    expectOther(false);
    setTrouble(faultOf(error));
  }, []);
  const read = useCallback(
    (older: boolean) => {
      api.rescue.known({ older }).then(setKnown, failed);
    },
    [api, failed],
  );
  useEffect(() => read(false), [read]);
  const sound = known?.backups.filter(isRestorable) ?? [];
  const chosen = sound.find((backup) => backup.name === name) ?? sound[0] ?? null;

  function attempt(call: Promise<unknown>) {
    setBusy(true);
    setTrouble(null);
    expectOther(true);
    call.then(startAnew, failed);
  }
  return {
    known,
    chosen,
    choose: setName,
    isBusy,
    trouble,
    lookIntoOlder: () => read(true),
    restore: () => chosen && attempt(api.rescue.restore({ name: chosen.name })),
    beginAnew: () => attempt(api.rescue.beginAnew()),
    openReadOnly: () => attempt(api.rescue.readOnly()),
    open: (file) => attempt(api.rescue.open(file === undefined ? {} : { file })),
  };
}

function startAnew(): void {
  window.history.replaceState(null, '', '#/');
  window.location.reload();
}
