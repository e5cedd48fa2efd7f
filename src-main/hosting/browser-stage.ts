import { projectorOf } from './grant.ts';
import type { Stage } from './stage.ts';
import type { WebServer } from './web-server.ts';

/** In a browser the projector is a tab like any other: the person puts it where it belongs. */
export function browserStage(web: Pick<WebServer, 'invite' | 'dismiss'>): Stage {
  return {
    open: (sessionId) => web.invite(projectorOf(sessionId)),
    close: (sessionId) => web.dismiss(sessionId),
    move: () => undefined,
    displays: () => [],
    onDisplays: () => undefined,
  };
}
