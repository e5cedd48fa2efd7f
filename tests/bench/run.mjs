/** Builds the bench, installs its peers, and runs it: `npm run bench -- [--json] [--only NAME]`. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensureBuilt } from '../../src-main/launch/ensure-built.mjs';
import { installedBrowser } from '../e2e/find-browser.mjs';

// Everybody measured as they are used, not as they are debugged.
process.env.NODE_ENV = 'production';

const here = import.meta.dirname;
const root = join(here, '../..');

// What npm writes once everything is in place.
const installed = join(here, 'peers/node_modules/.package-lock.json');
const wanted = join(here, 'peers/package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(wanted).mtimeMs) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: join(here, 'peers'), stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } = spawnSync(npm, ['ci'], { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    process.stderr.write('The bench could not install what it measures against.\n');
    process.exit(1);
  }
}
// Some goals are about the app in a browser.
await ensureBuilt();
const outDir = join(root, 'out/bench');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(here, 'bench.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node22',
    rollupOptions: { output: { entryFileNames: 'bench.js' } },
  },
  ssr: { noExternal: true, external: ['better-sqlite3', 'playwright'] },
});
const { main } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
process.exitCode = await main(process.argv.slice(2), {
  root,
  peers: join(here, 'peers'),
  browser: installedBrowser(),
});
