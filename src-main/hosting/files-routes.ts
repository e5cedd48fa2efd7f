import { implement } from '@orpc/server';
import type { SavedSession } from '../contract/files.ts';
import { filesContract } from '../contract/files.ts';
import { pieceBytes, unfit } from '../contract/file-problem.ts';
import { Backups } from '../store/backups.ts';
import { either } from './either.ts';
import { importSheets } from './import-sheets.ts';
import type { Services } from './services.ts';
import { Transfers } from './transfers.ts';
import { refused } from './trouble.ts';

export function filesRoutes({ desk, chance, library, shell, opened, gone }: Services) {
  const { files } = desk;
  const os = implement(filesContract);
  const transfers = new Transfers();
  const backups = new Backups(library);
  return os.router({
    save: os.save.handler(async ({ input }): Promise<SavedSession> => {
      const file = files.save(input.sessionId);
      if (!file.ok) return file;
      const { name, bytes } = file;
      if (shell.host === 'electron') return { ok: true, path: await shell.saveFile(name, bytes) };
      return { ok: true, download: transfers.keep(bytes), name };
    }),
    read: os.read.handler(async function* ({ input }) {
      yield* transfers.read(input.download, pieceBytes);
    }),
    send: os.send.handler(({ input }) => {
      transfers.take(input.upload, Buffer.from(input.bytes, 'base64'));
      return {};
    }),
    import: os.import.handler(({ input }) => {
      const bytes = transfers.whole(input.upload);
      if (bytes) return files.import(bytes);
      return { kind: 'refused' as const, problem: unfit('file-too-large').problem };
    }),
    importSheets: os.importSheets.handler(({ input: { upload, ...sent } }) => {
      const outcome = importSheets(desk, transfers.whole(upload), sent, chance.now());
      if ('refusal' in outcome) throw refused(outcome.refusal);
      return outcome;
    }),
    opened: os.opened.handler(({ signal }) => opened.follow(either(signal, gone))),
    verify: os.verify.handler(({ input }) => files.verify(input.sessionId)),
    lastBackup: os.lastBackup.handler(() => ({ at: backups.list()[0]?.at ?? null })),
    key: os.key.handler(() => ({ fingerprint: files.key.fingerprint })),
  });
}
