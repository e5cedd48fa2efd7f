import { useEffect, useState } from 'react';
import type { PackVersionEntry } from '../../../../src-main/contract/packs.ts';
import { compareVersions } from '../../../../src-main/scenario/pack-version.ts';
import { useDesk, useMirror, useSessionView } from '../../../client/context.ts';
import { Button } from '../../../parts/button.tsx';
import { ask } from '../ask.ts';

/** Where a newer version of the pack was saved, and nothing has begun: the way to it. */
export function NewerPack() {
  const { api } = useDesk().connection;
  const mirror = useMirror();
  const { session } = useSessionView().state;
  const { id, version } = session.pack;
  const [newest, setNewest] = useState<PackVersionEntry | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isOpen = session.status === 'planned' && !session.sample;
  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    // Without the list the session goes on with the pack it has.
    api.packs.list().then(
      ({ packs }) => {
        const [found] = packs.find((pack) => pack.id === id)?.versions ?? [];
        if (isCurrent) setNewest(found ?? null);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api, id, isOpen]);
  if (!isOpen || !newest || compareVersions(newest.version, version) <= 0) return null;
  const take = async () => setProblem(await ask(mirror, { kind: 'changePack', hash: newest.hash }));
  return (
    <>
      <Button variant="link" onPress={() => void take()}>
        Take version {newest.version}
      </Button>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
