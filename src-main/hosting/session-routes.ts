import { implement } from '@orpc/server';
import { sessionContract } from '../contract/session.ts';
import { granted } from './answer.ts';
import { either } from './either.ts';
import { follow } from './follow.ts';
import type { Services } from './services.ts';

export function sessionRoutes({ desk, gone }: Services) {
  const os = implement(sessionContract);
  return os.router({
    pack: os.pack.handler(({ input }) => desk.open(input.sessionId).pack),
    follow: os.follow.handler(({ input, signal }) => {
      const { sessionId, audience, after } = input;
      return follow(desk.open(sessionId), audience, after, either(signal, gone));
    }),
    execute: os.execute.handler(({ input }) => {
      const { version } = granted(desk.open(input.sessionId).execute(input.command));
      return { version };
    }),
  });
}
