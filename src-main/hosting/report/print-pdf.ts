import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './find-chromium.ts';

/** Prints a page to PDF; nothing where there is no browser to do it. */
export type PrintPdf = (html: string, signal?: AbortSignal) => Promise<Uint8Array | null>;

/** Milliseconds; a browser that says nothing for longer will not print. */
const patience = 120_000;

/** The browser finds no name and asks nobody: the page holds all it needs. */
const offline = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];

/**
 * With an installed Chromium that is started for this alone, in a folder of its own.
 *
 * @throws AbortError, or what went wrong
 */
export const printWithChromium: PrintPdf = async (html, signal) => {
  const browser = findChromium();
  if (browser === undefined) return null;
  signal?.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'tabletop-pdf-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    await writeFile(page, html, { mode: 0o600 });
    await run(browser, argumentsFor(folder, page, pdf), signal);
    return new Uint8Array(await readFile(pdf));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

function argumentsFor(folder: string, page: string, pdf: string): string[] {
  // Chromium shuts its own pages in, but not for root; nothing in the page runs.
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    '--disable-gpu',
    ...(isRoot ? ['--no-sandbox'] : []),
    ...offline,
    `--user-data-dir=${join(folder, 'profile')}`,
    // It is written into the file's properties.
    '--user-agent=Tabletop',
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

function run(browser: string, words: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, words, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
      windowsHide: true,
      ...(signal && { signal }),
    });
    let said = '';
    child.stderr.on('data', (text) => {
      said = `${said}${String(text)}`.slice(-2000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The browser did not print (${code ?? 'stopped'}). ${said}`));
    });
  });
}
