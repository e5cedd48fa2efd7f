import { implement } from '@orpc/server';
import { libraryContract } from '../contract/library.ts';
import { shelfView } from '../contract/shelf.ts';
import { choicesOf } from '../session/searching.ts';
import { granted } from './answer.ts';
import { careRoutes } from './care-routes.ts';
import type { Services } from './services.ts';

export function libraryRoutes({ desk }: Services) {
  const os = implement(libraryContract);
  return os.router({
    list: os.list.handler(({ input }) => desk.page(shelfView.parse(input ?? {}))),
    check: os.check.handler(() => {
      desk.library.check();
      return {};
    }),
    search: os.search.handler(({ input }) => desk.search(input)),
    searchChoices: os.searchChoices.handler(() => choicesOf(desk.playable())),
    ...careRoutes(desk),
    create: os.create.handler(({ input }) => {
      const { pack, ...data } = input;
      const { sessionId } = granted(desk.create(data, pack));
      return { sessionId };
    }),
    openSample: os.openSample.handler(() => ({ sessionId: desk.openSample() })),
    fork: os.fork.handler(({ input: { sessionId, ...at } }) => ({
      sessionId: granted(desk.fork(sessionId, at)).sessionId,
    })),
    duplicate: os.duplicate.handler(({ input }) => ({
      sessionId: desk.duplicate(input.sessionId),
    })),
  });
}
