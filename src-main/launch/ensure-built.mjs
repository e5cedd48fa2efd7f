import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { isStale, sourceMark, stampFile } from './stale.mjs';

export const root = dirname(dirname(import.meta.dirname));

/** The address of a built program, to be imported. */
export function builtProgram(name) {
  return pathToFileURL(join(root, 'out/main', name)).href;
}

/** Builds when that is needed, one process at a time. What is said goes to standard error. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && !isStale(root)) return;
  const release = await hold(join(root, 'out', 'building'));
  try {
    if (force || isStale(root)) await build();
  } finally {
    release();
  }
}

/** Gives word that what is in `out` is no longer a build to start from. */
export function forgetBuild() {
  rmSync(stampFile(root), { force: true });
}

async function build() {
  process.stderr.write('Building Tabletop …\n');
  forgetBuild();
  // The same build for everybody, whatever the shell or a test has set.
  process.env.NODE_ENV = 'production';
  // Before the build, so that what changes meanwhile counts as changed.
  const mark = sourceMark(root);
  const builder = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const { status } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) {
    process.stderr.write('Tabletop could not be built.\n');
    process.exit(1);
  }
  const { buildReplayPage } = await import('./build-replay-page.mjs');
  await buildReplayPage(root);
  writeFileSync(stampFile(root), mark);
}

/** Waits for another process that builds; one that is gone holds nothing. */
async function hold(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return release;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isGone(file)) rmSync(file, { force: true });
    else await pause(200);
  }
}

function isGone(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Empty while its writer is about to write.
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
