/** A Chromium to test in: one that is there, else one that can be installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
  'msedge.exe',
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
    const root = process.env[folder];
    return root ? [join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  }),
];

/** Answers the file of a browser that is there, without trying to get one. */
export function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.TABLETOP_TEST_BROWSER,
    chromium.executablePath(),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ];
  return candidates.find((file) => file && existsSync(file));
}

function run(command, args, minutes) {
  const options = { stdio: 'inherit', timeout: minutes * 60_000 };
  return spawnSync(command, args, options).status === 0;
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Answers the browser's file, or `undefined` when none can be had. */
export function findBrowser() {
  const found = installedBrowser();
  if (found) return found;
  process.stdout.write('No Chromium is installed; trying to install one.\n');
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  if (run(process.execPath, [cli, 'install', 'chromium'], 5)) return installedBrowser();
  if (isDebianRoot() && run('apt-get', ['update'], 5)) {
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 10);
  }
  return installedBrowser();
}
