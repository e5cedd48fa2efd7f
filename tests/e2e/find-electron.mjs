import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../node_modules/electron');

/** Electron's runtime if it has been downloaded and can show a window, else why not. */
export function findElectron() {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return { reason: 'its runtime has not been downloaded' };
  const file = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  if (!existsSync(file)) return { reason: 'its runtime has not been downloaded' };
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !hasDisplay) return { reason: 'there is no display' };
  return { file };
}
