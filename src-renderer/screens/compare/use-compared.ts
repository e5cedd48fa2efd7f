import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Comparison } from '../../../src-main/report/comparison.ts';
import { comparisonOf } from '../../../src-main/report/comparison.ts';
import type { Pack } from '../../../src-main/scenario/pack.ts';
import { useDesk } from '../../client/context.ts';
import type { FaultReport } from '../../client/outcome.ts';
import { SessionMirror } from '../../client/session-mirror.ts';

export interface Failed {
  readonly id: string;
  readonly fault: FaultReport;
}

export interface ComparedSessions {
  /** `null` until every session has been read. */
  readonly comparison: Comparison | null;
  readonly packs: readonly Pack[];
  /** Those that cannot be read. */
  readonly failed: readonly Failed[];
  readonly isOffline: boolean;
}

/** Follows every session, so that what happens in one that runs is compared as it happens. */
export function useCompared(sessionIds: readonly string[]): ComparedSessions {
  const { connection } = useDesk();
  const [mirrors] = useState(
    () => new Map(sessionIds.map((id) => [id, new SessionMirror(connection, id)])),
  );
  const [follow] = useState(() => followed([...mirrors.values()]));
  const all = useSyncExternalStore(follow.subscribe, follow.views);
  useEffect(() => {
    const stops = [...mirrors.values()].map((mirror) => mirror.start());
    return () => stops.forEach((stop) => stop());
  }, [mirrors]);
  const order = sessionIds.join();
  const comparison = useMemo(() => {
    const isRead = all.every(({ state }) => state.version > 0);
    if (!isRead) return null;
    return comparisonOf(
      order.split(',').flatMap((id) => {
        const mirror = mirrors.get(id);
        return mirror ? [{ events: mirror.view().events, pack: mirror.pack }] : [];
      }),
    );
  }, [all, mirrors, order]);
  return {
    comparison,
    packs: comparison ? sessionIds.flatMap((id) => mirrors.get(id)?.pack ?? []) : [],
    failed: [...mirrors].flatMap(([id, mirror]) => {
      const { fault } = mirror.view();
      return fault ? [{ id, fault }] : [];
    }),
    isOffline: all.some(({ status }) => status === 'offline'),
  };
}

/** The views of several mirrors as one that changes when any does. */
function followed(mirrors: readonly SessionMirror[]) {
  let views = mirrors.map((mirror) => mirror.view());
  return {
    views: () => views,
    subscribe: (listener: () => void): (() => void) => {
      const changed = () => {
        views = mirrors.map((mirror) => mirror.view());
        listener();
      };
      const stops = mirrors.map((mirror) => mirror.subscribe(changed));
      changed();
      return () => stops.forEach((stop) => stop());
    },
  };
}
