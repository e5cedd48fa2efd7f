import { go } from '../../client/route.ts';
import { placeCursor } from '../replay/use-cursor.ts';

/** Shows a move where it was made: in the replay of its session, at the version that recorded it. */
export function openMove(sessionId: string, version: number): void {
  placeCursor(sessionId, version);
  go({ screen: 'replay', sessionId });
}
