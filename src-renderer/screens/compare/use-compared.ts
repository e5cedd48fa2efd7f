import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { SessionEvent } from '../../../src-main/game/event.ts';
import type { SessionState } from '../../../src-main/game/state.ts';
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

export interface ReadSession {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  readonly pack: Pack;
}

export interface ComparedSessions {
  /** `null` until every session has been read. */
  readonly comparison: Comparison | null;
  readonly packs: readonly Pack[];
  /** In the order compared. */
  readonly sessions: readonly ReadSession[];
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
  const sessions = useMemo(() => {
    const isRead = all.every(({ state }) => state.version > 0);
    if (!isRead) return null;
    return order.split(',').flatMap((id): ReadSession[] => {
      const mirror = mirrors.get(id);
      if (!mirror) return [];
      const { state, events } = mirror.view();
      return [{ state, events, pack: mirror.pack }];
    });
  }, [all, mirrors, order]);
  const comparison = useMemo(() => sessions && comparisonOf(sessions), [sessions]);
  return {
    comparison,
    packs: (sessions ?? []).map(({ pack }) => pack),
    sessions: sessions ?? [],
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
