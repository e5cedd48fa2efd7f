/** The app under test: one set of specs for the browser host and for Electron. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  _electron,
  chromium,
  test as base,
  type Browser,
  type BrowserContext,
  type Page,
} from 'playwright/test';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');

export interface RunningApp {
  readonly page: Page;
  /** The library's file. */
  readonly library: string;
  /** Kills main without a word, as a power cut would, and starts it again on the same library. */
  restart(meanwhile?: () => void): Promise<Page>;
}

interface Host {
  open(library: string): Promise<Page>;
  kill(): Promise<void>;
}

const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['TABLETOP_TEST_BROWSER'];
  return chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments });
}

/** A profile of its own in a browser all tests share: launching one takes longer than most tests. */
function browserHost(browser: Browser): Host {
  let server: ChildProcess | undefined;
  let context: BrowserContext | undefined;
  return {
    async open(library) {
      const started = await serve(root, library);
      server = started.server;
      const viewport = { width: 1440, height: 900 };
      context = await browser.newContext({ viewport, acceptDownloads: true });
      const page = await context.newPage();
      // Told of beforehand: a key pressed while that is asked for opens a dialog nobody answers.
      page.on('filechooser', () => undefined);
      await page.goto(started.address);
      return page;
    },
    async kill() {
      await context?.close();
      await killed(server);
    },
  };
}

function electronHost(): Host {
  let app: Awaited<ReturnType<typeof _electron.launch>> | undefined;
  return {
    async open(library) {
      app = await _electron.launch({
        args: [
          join(root, 'out/main/main.js'),
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ],
        env: { ...process.env, TABLETOP_LIBRARY: library },
      });
      return app.firstWindow();
    },
    async kill() {
      await killed(app?.process());
    },
  };
}

async function killed(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

const inElectron = process.env['TABLETOP_E2E_HOST'] === 'electron';

export const test = base.extend<{ app: RunningApp }, { shared: Browser | undefined }>({
  shared: [
    // Playwright reads a fixture's needs from this pattern; there are none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const browser = inElectron ? undefined : await launchBrowser();
      await provide(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ shared }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'tabletop-e2e-'));
    const library = join(folder, 'library.db');
    const host = shared ? browserHost(shared) : electronHost();
    const page = await host.open(library);
    const problems: string[] = [];
    watch(page, problems);
    await provide({
      page,
      library,
      async restart(meanwhile) {
        await host.kill();
        meanwhile?.();
        const again = await host.open(library);
        watch(again, problems);
        return again;
      },
    });
    await host.kill();
    await rm(folder, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`The window reported:\n${problems.join('\n')}`);
  },
});

/** A quiet console is part of working. */
function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
}

export { expect } from 'playwright/test';
