import type { SessionSummary } from '../../../src-main/contract/summary.ts';
import type { Tab } from '../../client/route.ts';
import { isUnreadable } from './session-text.ts';

export interface SessionAction {
  readonly label: string;
  readonly keys: string;
  readonly tab: Tab;
}

/** What can be done with a session from its line; the first is what Enter does. */
export function actionsOf(session: SessionSummary): readonly [SessionAction, ...SessionAction[]] {
  if (session.sample) return [{ label: 'Open sample', keys: 'Enter', tab: 'replay' }];
  if (isUnreadable(session)) return [{ label: 'See why', keys: 'Enter', tab: 'setup' }];
  switch (session.status) {
    case 'planned':
      return [{ label: 'Set up', keys: 'Enter', tab: 'setup' }];
    case 'running':
      return [{ label: 'Resume', keys: 'Enter', tab: 'run' }];
    case 'finished':
      return [
        { label: 'Replay', keys: 'R', tab: 'replay' },
        { label: 'Report', keys: 'P', tab: 'report' },
      ];
  }
}
