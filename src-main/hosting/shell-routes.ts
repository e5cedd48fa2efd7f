import { implement } from '@orpc/server';
import { settingKeys, shellContract } from '../contract/shell.ts';
import { refusalWords } from '../game/refusal.ts';
import type { Services } from './services.ts';
import { refused } from './trouble.ts';

export function shellRoutes({ library, shell }: Services) {
  const os = implement(shellContract);
  return os.router({
    about: os.about.handler(() => ({ host: shell.host, version: shell.version })),
    saveFile: os.saveFile.handler(async ({ input }) => {
      const content = 'text' in input ? input.text : Buffer.from(input.bytes, 'base64');
      const path = await shell.saveFile(input.name, content).catch(unwritable);
      return { path };
    }),
    readSettings: os.readSettings.handler(() => {
      const kept = library.settings.read();
      // The host keeps settings of its own there, which are no window's business.
      return Object.fromEntries(
        settingKeys.flatMap((key) => (key in kept ? [[key, kept[key]]] : [])),
      );
    }),
    writeSetting: os.writeSetting.handler(({ input }) => {
      library.settings.write(input.key, input.value);
      return {};
    }),
  });
}

/** The disk says no: the person can choose another place. Whatever else went wrong goes on. */
function unwritable(error: unknown): never {
  const why = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (why === '') throw error;
  const message = `${refusalWords['file-unwritable']} (${why})`;
  throw refused({ code: 'file-unwritable', message });
}
