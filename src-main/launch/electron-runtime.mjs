import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How long a download of Electron's runtime may take, in milliseconds. */
const patience = 180_000;

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The program to start; `null` when it is not on this machine. */
export function installedRuntime() {
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return null;
  const place = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const program = join(place, readFileSync(name, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Downloads the runtime; `null` when that cannot be done in time. */
export async function downloadedRuntime() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return null;
  process.stderr.write("Getting Electron's runtime, once (about 120 MB) …\n");
  await new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(folder, 'install.js')], {
      stdio: 'ignore',
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    installer.on('error', resolve);
    installer.on('exit', resolve);
  });
  return installedRuntime();
}
