import { implement } from '@orpc/server';
import type { ReplayFileRequest } from '../contract/replay-file.ts';
import { replayFileContract } from '../contract/replay-file.ts';
import { granted } from './answer.ts';
import { writeReplayFile } from './replay-file.ts';
import type { Services } from './services.ts';

export function replayFileRoutes({ desk, chance, shell, replayPage }: Services) {
  const os = implement(replayFileContract);
  return os.router({
    read: os.read.handler(({ input }) => written(input)),
    save: os.save.handler(async ({ input }) => {
      const { name, text, replaced } = written(input);
      return { path: await shell.saveFile(name, text), replaced };
    }),
  });

  function written({ sessionId, ...request }: ReplayFileRequest) {
    const made = { page: replayPage(), savedAt: chance.now() };
    return granted(writeReplayFile(desk.open(sessionId), request, made));
  }
}
