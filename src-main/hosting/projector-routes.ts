import { implement } from '@orpc/server';
import type { ProjectorState } from '../contract/projector.ts';
import { projectorContract } from '../contract/projector.ts';
import { latestOf } from './latest.ts';
import type { Services } from './services.ts';

export function projectorRoutes({ desk, projector }: Services) {
  const os = implement(projectorContract);
  return os.router({
    state: os.state.handler(({ input, signal }) =>
      latestOf<ProjectorState>(signal, (watcher) => projector.watch(input.sessionId, watcher)),
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
    set: os.set.handler(({ input }) => {
      projector.set(desk.open(input.sessionId).id, input.change);
      return {};
    }),
  });
}
