import { requireNode } from './node-version.mjs';

requireNode();
const { builtProgram, ensureBuilt } = await import('./ensure-built.mjs');
const { downloadedRuntime, installedRuntime } = await import('./electron-runtime.mjs');
const { runElectron } = await import('./run-electron.mjs');

const hosts = ['electron', 'browser'];
const wanted = process.env.TABLETOP_HOST;
if (wanted && !hosts.includes(wanted)) leave(2, `TABLETOP_HOST is one of ${hosts.join(', ')}.`);

await ensureBuilt();
const trouble = wanted === 'browser' ? null : await openElectron();
if (wanted === 'electron') leave(1, trouble);
if (trouble) process.stderr.write(`${trouble} Tabletop opens in your browser instead.\n`);
await import(builtProgram('serve.js'));

/** Answers only when it could not be opened: why. */
async function openElectron() {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return 'There is no display for Electron here.';
  }
  const program = installedRuntime() ?? (await downloadedRuntime());
  if (program === null) return "Electron's runtime is missing and cannot be downloaded.";
  const { arrived, code } = await runElectron(program, process.argv.slice(2));
  if (arrived || code === 0) process.exit(code);
  return 'Electron does not start on this machine.';
}

function leave(code, sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
