import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { ensureBuilt, root } = await import('./ensure-built.mjs');
await ensureBuilt();

// What it makes, and of what, is said in package.json under `build`.
const packager = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { status } = spawnSync(
  process.execPath,
  [join(packager, 'cli.js'), '--publish', 'never', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
