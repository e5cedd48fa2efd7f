import { implement } from '@orpc/server';
import type { ReplayFileRequest } from '../contract/replay-file.ts';
import { replayFileContract } from '../contract/replay-file.ts';
import { copyReader } from '../session/read-copy.ts';
import { granted } from './answer.ts';
import { writeReplayFile } from './replay-file.ts';
import type { Services } from './services.ts';

export function replayFileRoutes({ desk, chance, library, shell, replayPage }: Services) {
  const os = implement(replayFileContract);
  return os.router({
    measure: os.measure.handler(({ input }) => {
      const { text, photos } = written(input);
      return { bytes: Buffer.byteLength(text), photos };
    }),
    read: os.read.handler(({ input }) => written(input)),
    save: os.save.handler(async ({ input }) => {
      const { name, text, replaced } = written(input);
      return { path: await shell.saveFile(name, text), replaced };
    }),
  });

  function written({ sessionId, ...request }: ReplayFileRequest) {
    const readCopy = copyReader(library.attachments);
    const made = { page: replayPage(), savedAt: chance.now(), readCopy };
    return granted(writeReplayFile(desk.open(sessionId), request, made));
  }
}
