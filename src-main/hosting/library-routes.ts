import { implement } from '@orpc/server';
import { libraryContract } from '../contract/library.ts';
import { granted } from './answer.ts';
import type { Services } from './services.ts';

export function libraryRoutes({ desk }: Services) {
  const os = implement(libraryContract);
  return os.router({
    list: os.list.handler(() => desk.list()),
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
