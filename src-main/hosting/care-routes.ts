import { implement } from '@orpc/server';
import { libraryContract } from '../contract/library.ts';
import type { Desk } from '../session/desk.ts';
import { granted } from './answer.ts';

/** What is done with whole sessions. */
export function careRoutes(desk: Desk) {
  const os = implement(libraryContract);
  const { care } = desk;
  return {
    archive: os.archive.handler(({ input: { sessionId, isArchived } }) => {
      care.archive(sessionId, isArchived);
      return {};
    }),
    trash: os.trash.handler(({ input: { sessionId, evenInUse } }) => {
      granted(care.trash(sessionId, evenInUse));
      return {};
    }),
    restore: os.restore.handler(({ input }) => {
      care.restore(input.sessionId);
      return {};
    }),
    purge: os.purge.handler(({ input }) => {
      granted(care.purge(input.sessionIds));
      return {};
    }),
    tag: os.tag.handler(({ input: { sessionId, ...change } }) => {
      care.tag(sessionId, change);
      return {};
    }),
    template: os.template.handler(({ input }) => ({
      sessionId: granted(desk.template(input.sessionId)).sessionId,
    })),
  };
}
