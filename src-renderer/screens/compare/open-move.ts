import { go, parseRoute } from '../../client/route.ts';
import { placeCursor } from '../replay/use-cursor.ts';
import { keepOpened } from './place.ts';
import { leaveWayBack } from './way-back.ts';

/** Shows a move where it was made: in the replay of its session, at the version that recorded it. */
export function openMove(sessionId: string, version: number, from: HTMLElement): void {
  const route = parseRoute(window.location.hash);
  if (route.screen === 'compare') {
    keepOpened(route.sessionIds, from);
    leaveWayBack({ sessionId, sessionIds: route.sessionIds });
  }
  placeCursor(sessionId, version);
  go({ screen: 'replay', sessionId });
}
