/** Runs the end-to-end tests in a real browser and, where its runtime exists, in Electron. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { findElectron } from './find-electron.mjs';

const root = join(import.meta.dirname, '../..');
const say = (text) => process.stdout.write(`${text}\n`);

function node(args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  return spawnSync(process.execPath, args, options).status ?? 1;
}

function test(env) {
  const cli = join(root, 'node_modules/playwright/cli.js');
  const config = join(import.meta.dirname, 'playwright.config.ts');
  return node([cli, 'test', '--config', config, ...process.argv.slice(2)], env);
}

const browser = findBrowser();
if (!browser) {
  say(
    'No Chromium or Chrome is installed and none can be downloaded, so the end-to-end tests cannot run. Install one, or name it in TABLETOP_TEST_BROWSER.',
  );
  process.exit(1);
}
if (node([join(root, 'src-main/launch/build.mjs')]) !== 0) process.exit(1);

say(`End-to-end tests in the browser host, with ${browser}`);
const inBrowser = test({ TABLETOP_E2E_HOST: 'browser', TABLETOP_TEST_BROWSER: browser });
const electron = findElectron();
if (!electron.file) say(`End-to-end tests did not run in Electron: ${electron.reason}.`);
else say(`End-to-end tests in Electron, with ${electron.file}`);
const inElectron = electron.file ? test({ TABLETOP_E2E_HOST: 'electron' }) : 0;
process.exit(inBrowser || inElectron);
