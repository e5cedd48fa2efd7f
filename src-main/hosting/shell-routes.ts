import { implement } from '@orpc/server';
import { settingKeys, shellContract } from '../contract/shell.ts';
import type { Services } from './services.ts';

export function shellRoutes({ library, shell }: Services) {
  const os = implement(shellContract);
  return os.router({
    about: os.about.handler(() => ({ host: shell.host, version: shell.version })),
    saveFile: os.saveFile.handler(async ({ input }) => ({
      path: await shell.saveFile(
        input.name,
        'text' in input ? input.text : Buffer.from(input.bytes, 'base64'),
      ),
    })),
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
