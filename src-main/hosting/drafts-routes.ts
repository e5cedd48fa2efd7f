import { implement } from '@orpc/server';
import { draftsContract } from '../contract/drafts.ts';
import type { Services } from './services.ts';

export function draftsRoutes({ library, chance }: Services) {
  const os = implement(draftsContract);
  return os.router({
    read: os.read.handler(({ input }) => library.drafts.read(input.sessionId)),
    write: os.write.handler(({ input }) => {
      const savedAt = chance.now();
      library.drafts.write(input.sessionId, input.key, input.text, savedAt);
      return { savedAt };
    }),
  });
}
