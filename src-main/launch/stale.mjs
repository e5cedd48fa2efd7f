import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the build is made of. */
const sources = [
  'src-main',
  'src-renderer',
  'migrations',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
];

/** When the newest source was changed; folders count, as they change with what is removed. */
export function newestSource(root) {
  let newest = 0;
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    newest = Math.max(newest, statSync(path).mtimeMs);
    if (!statSync(path).isDirectory()) continue;
    for (const name of readdirSync(path, { recursive: true })) {
      newest = Math.max(newest, statSync(join(path, name)).mtimeMs);
    }
  }
  return newest;
}

/** Where a build says which sources it was made of. */
export function stampFile(root) {
  return join(root, 'out', 'stamp');
}

/** Whether the build is missing or made of other sources than these. */
export function isStale(root) {
  const stamp = stampFile(root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== String(newestSource(root));
}
