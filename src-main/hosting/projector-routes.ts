import { implement } from '@orpc/server';
import type { ProjectorState } from '../contract/projector.ts';
import { projectorContract } from '../contract/projector.ts';
import { isAudience } from '../game/audience.ts';
import { refuse } from '../game/refusal.ts';
import { either } from './either.ts';
import { latestOf } from './latest.ts';
import type { Services } from './services.ts';
import { endSlides, slideOf } from './slide-of.ts';
import { refused } from './trouble.ts';

export function projectorRoutes({ desk, projector, gone }: Services) {
  const os = implement(projectorContract);
  return os.router({
    state: os.state.handler(({ input, signal }) =>
      latestOf<ProjectorState>(either(signal, gone), (watcher) =>
        projector.watch(input.sessionId, watcher),
      ),
    ),
    open: os.open.handler(({ input }) => {
      // There is no projector of a session that is not there.
      const { id } = desk.open(input.sessionId);
      return { address: projector.open(id) };
    }),
    close: os.close.handler(({ input }) => {
      projector.close(input.sessionId);
      return {};
    }),
    present: os.present.handler(({ input: { sessionId, presenting } }) => {
      const session = desk.open(sessionId);
      if (presenting && !isAudience(presenting.audience, session.pack)) {
        throw refused(refuse('audience-unknown', 'audience').refusal);
      }
      const presented = presenting && { presenting, slide: slideOf(session, presenting) };
      if (!presenting) endSlides(session);
      projector.present(session.id, presented);
      return {};
    }),
    set: os.set.handler(({ input }) => {
      projector.set(desk.open(input.sessionId).id, input.change);
      return {};
    }),
  });
}
