import { implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/websocket';
import { openContract } from '../contract/contract.ts';
import { attachmentsRoutes } from './attachments-routes.ts';
import { draftsRoutes } from './drafts-routes.ts';
import { libraryRoutes } from './library-routes.ts';
import { filesRoutes } from './files-routes.ts';
import { packsRoutes } from './packs-routes.ts';
import { projectorRoutes } from './projector-routes.ts';
import { replayFileRoutes } from './replay-file-routes.ts';
import { reportRoutes } from './report-routes.ts';
import type { Services } from './services.ts';
import { sessionRoutes } from './session-routes.ts';
import { shellRoutes } from './shell-routes.ts';
import { troubleOf } from './trouble.ts';
import type { Handler } from './wire.ts';

export function createRouter(services: Services) {
  return implement(openContract).router({
    library: libraryRoutes(services),
    packs: packsRoutes(services),
    files: filesRoutes(services),
    session: sessionRoutes(services),
    drafts: draftsRoutes(services),
    attachments: attachmentsRoutes(services),
    report: reportRoutes(services),
    replayFile: replayFileRoutes(services),
    shell: shellRoutes(services),
    projector: projectorRoutes(services),
  });
}

/** Answers the contract; whatever goes wrong is answered in its words. */
export function createHandler(services: Services): Handler {
  return new RPCHandler(createRouter(services), {
    clientInterceptors: [inWordsOfTheContract(troubleOf)],
  });
}

/** @param worded turns what was thrown into what may be said */
export function inWordsOfTheContract(worded: (error: unknown) => Error) {
  return async <Answer>(call: { next(): Promise<Answer> }): Promise<Answer> => {
    try {
      return await call.next();
    } catch (error) {
      throw worded(error);
    }
  };
}
