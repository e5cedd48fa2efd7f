import { hash } from 'node:crypto';
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

/** A mark that is another one after any change: of which files there are, how long and how old. */
export function sourceMark(root) {
  const lines = sources
    .flatMap((source) => filesOf(root, source))
    .map((file) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    });
  return hash('sha256', lines.toSorted((a, b) => (a < b ? -1 : 1)).join('\n'));
}

function filesOf(root, source) {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** Where a build says which sources it was made of. */
export function stampFile(root) {
  return join(root, 'out', 'stamp');
}

/** Whether the build is missing or made of other sources than these. */
export function isStale(root) {
  const stamp = stampFile(root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceMark(root);
}
