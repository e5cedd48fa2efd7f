/** The built app, served, in a real browser slowed down as on a laptop of the room. */
import { once } from 'node:events';
import { chromium, type Page } from 'playwright';
import { serve } from '../e2e/serve.ts';

export interface BrowserRun {
  /** A window of its own on the session's Run screen. */
  run(sessionId: string): Promise<Page>;
  /** The same on its Replay screen. */
  replay(sessionId: string): Promise<Page>;
  /**
   * Slows the page's processor down while the work lasts. A page that is slowed keeps a core busy
   * though it does nothing, so one is at a time.
   */
  slowed<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T>;
  /** A window on whatever address; the app's own without one. */
  open(address?: string): Promise<Page>;
  close(): Promise<void>;
}

/** How many times slower than this machine. */
const slower = 4;

export async function openBrowser(
  root: string,
  browserFile: string,
  library: string,
): Promise<BrowserRun> {
  const { server, address } = await serve(root, library);
  const browser = await chromium.launch({
    executablePath: browserFile,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  async function open(place = address): Promise<Page> {
    const page = await context.newPage();
    await page.goto(place);
    return page;
  }
  // The token in the address is good for one use; what follows is known by its cookie.
  const first = await open();
  await first.close();
  /** @param landmark by which its screen is known to be there */
  async function onScreen(sessionId: string, screen: string, landmark: string): Promise<Page> {
    const page = await open(new URL(`/#/session/${sessionId}/${screen}`, address).href);
    await page.locator(`[aria-label="${landmark}"]`).waitFor();
    return page;
  }
  async function slowed<T>(page: Page, work: (page: Page) => Promise<T>): Promise<T> {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const done = await work(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await devtools.detach();
    return done;
  }
  return {
    open: (place = new URL('/', address).href) => open(place),
    run: (sessionId) => onScreen(sessionId, 'run', 'Composer'),
    replay: (sessionId) => onScreen(sessionId, 'replay', 'Time'),
    slowed,
    async close() {
      await browser.close();
      server.kill();
      await once(server, 'exit');
    },
  };
}
