import type { ShelvedSession } from '../../../src-main/contract/shelf.ts';
import type { Tab } from '../../client/route.ts';
import { isUnreadable } from './session-text.ts';

export interface SessionAction {
  readonly label: string;
  readonly keys: string;
  /** The screen it goes to, or what is done on the spot. */
  readonly does: Tab | 'restore';
}

/** What can be done with a session from its line; the first is what Enter does. */
export function actionsOf(session: ShelvedSession): readonly [SessionAction, ...SessionAction[]] {
  if (session.keptIn === 'trash') return [{ label: 'Restore', keys: 'Enter', does: 'restore' }];
  if (session.sample) return [{ label: 'Open sample', keys: 'Enter', does: 'replay' }];
  if (isUnreadable(session)) return [{ label: 'See why', keys: 'Enter', does: 'setup' }];
  switch (session.status) {
    case 'planned':
      return [{ label: 'Set up', keys: 'Enter', does: 'setup' }];
    case 'running':
      return [{ label: 'Resume', keys: 'Enter', does: 'run' }];
    case 'finished':
      return [
        { label: 'Replay', keys: 'R', does: 'replay' },
        { label: 'Report', keys: 'P', does: 'report' },
      ];
  }
}
