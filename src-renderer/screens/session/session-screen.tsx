import { useEffect, useState, useSyncExternalStore } from 'react';
import { MirrorContext, useDesk } from '../../client/context.ts';
import { Drafts } from '../../client/drafts.ts';
import { DraftsContext } from '../../client/drafts-context.ts';
import { Photos } from '../../client/photos.ts';
import { PhotosContext } from '../../client/photos-context.ts';
import { go, type Tab } from '../../client/route.ts';
import { useShownDrafts } from '../../client/shown-drafts.ts';
import { SessionMirror } from '../../client/session-mirror.ts';
import { FaultPage } from '../fault-page.tsx';
import { SessionFrame } from './session-frame.tsx';

interface SessionScreenProps {
  readonly sessionId: string;
  readonly tab: Tab;
}

/** Opens a session and shows one of its screens. */
export function SessionScreen({ sessionId, tab }: SessionScreenProps) {
  const { connection } = useDesk();
  const [mirror] = useState(() => new SessionMirror(connection, sessionId));
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const [photos] = useState(() => new Photos(connection.api, sessionId));
  const view = useSyncExternalStore(mirror.subscribe, mirror.view);
  useEffect(() => mirror.start(), [mirror]);
  useEffect(() => () => photos.close(), [photos]);
  useEffect(() => {
    let isCurrent = true;
    // Without the drafts the session can still be opened; the connection is tried again.
    Drafts.open(connection.api, sessionId).then(
      (opened) => isCurrent && setDrafts(opened),
      () => isCurrent && setDrafts(new Drafts(connection.api, sessionId, {})),
    );
    return () => {
      isCurrent = false;
    };
  }, [connection, sessionId]);
  useShownDrafts(drafts);
  useEffect(() => {
    const flush = () => drafts?.flush();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [drafts]);

  if (view.status === 'failed' && view.fault) {
    return <FaultPage fault={view.fault} onLeave={() => go({ screen: 'library' })} />;
  }
  if (!drafts || view.state.version === 0) return null;
  return (
    <MirrorContext value={mirror}>
      <DraftsContext value={drafts}>
        <PhotosContext value={photos}>
          <SessionFrame tab={tab} />
        </PhotosContext>
      </DraftsContext>
    </MirrorContext>
  );
}
