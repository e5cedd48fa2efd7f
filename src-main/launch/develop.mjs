import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildReplayPage } from './build-replay-page.mjs';
import { root } from './ensure-built.mjs';

/** Always the same while developing, so that an open page finds its host again. */
const port = '4180';

/** One's own is not the place for that. */
export function libraryToTryThingsIn() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  return join(root, '.cache', 'development.db');
}

/** Rebuilds and restarts with every change; the page changes in place. */
export async function developInElectron(asked) {
  await buildReplayPage(root);
  const builder = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const child = spawn(process.execPath, [builder, 'dev', '--watch', '--', ...asked], {
    cwd: root,
    stdio: 'inherit',
  });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** The same in a browser, without Electron. */
export async function developInBrowser(asked) {
  process.env.NODE_ENV_ELECTRON_VITE = 'development';
  process.chdir(root);
  await buildReplayPage(root);
  const { resolveConfig } = await import('electron-vite');
  const { build, createServer, mergeConfig } = await import('vite');
  const inline = { root, mode: 'development', logLevel: 'warn', build: { watch: {} } };
  const { config } = await resolveConfig(inline, 'serve', 'development');
  const page = await createServer(config.renderer);
  await page.listen();
  const env = {
    ...process.env,
    ELECTRON_RENDERER_URL: page.resolvedUrls.local[0],
    TABLETOP_SESSION: randomBytes(32).toString('base64url'),
  };
  const restart = restarter(['--port', port, ...asked], env);
  await build(mergeConfig(config.main, { plugins: [{ name: 'restart', closeBundle: restart }] }));
}

/** Starts the browser host, and again with every call, one at a time. */
function restarter(options, env) {
  let host = Promise.resolve(null);
  let opened = false;
  const start = async (before) => {
    if (before && before.exitCode === null) {
      const gone = new Promise((resolve) => before.once('exit', resolve));
      before.kill();
      await gone;
    }
    const browser = opened ? 'none' : env.BROWSER;
    opened = true;
    return spawn(process.execPath, [join(root, 'out/main/serve.js'), ...options], {
      stdio: 'inherit',
      env: { ...env, ...(browser && { BROWSER: browser }) },
    });
  };
  return () => {
    host = host.then(start);
  };
}
