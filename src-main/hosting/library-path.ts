import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const here: Surroundings = { platform: process.platform, env: process.env, home: homedir() };

/** The library everything opens: the one asked for, else the one of the user's data folder. */
export function libraryPath(asked: string | undefined, { env, ...rest } = here): string {
  const chosen = asked ?? env.TABLETOP_LIBRARY;
  return chosen ? resolve(chosen) : join(dataFolder({ env, ...rest }), 'library.db');
}

/** Where this user's programs keep their data. */
export function dataFolder({ platform, env, home }: Surroundings = here): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Tabletop');
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Tabletop');
  }
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'tabletop');
}
