import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { openBrowser } from '../browser.ts';
import { manySessions } from '../many-sessions.ts';
import type { Case } from '../measure.ts';

const mostScript = 200_000;

/** The library of 100 sessions can be used, in a window that is new. */
export const firstScreen: Case = {
  name: 'first-screen',
  against: `a blank page; its script at most ${mostScript / 1000} kB gzipped`,
  goal: { most: 2.5 },
  needsBrowser: true,
  async prepare({ folder, root, browser }) {
    const bytes = scriptOf(root);
    if (bytes === 0 || bytes > mostScript)
      throw new Error(`The first screen reads ${bytes} bytes of script.`);
    const library = join(folder, 'library.db');
    manySessions(library, 100, 4);
    const app = await openBrowser(root, browser, library);
    const timed = async (address: string | undefined, usable: (page: Page) => Promise<void>) => {
      const start = performance.now();
      const page = await app.open(address);
      await usable(page);
      const taken = performance.now() - start;
      await page.close();
      return taken;
    };
    return {
      ours: () => timed(undefined, (page) => page.getByRole('row').nth(3).waitFor()),
      reference: () =>
        timed('data:text/html,<h1>Blank</h1>', (page) => page.locator('h1').waitFor()),
      close: () => app.close(),
    };
  },
};

/** Bytes of script, gzipped, that the page and its scripts ask for before anything is shown. */
function scriptOf(root: string): number {
  const folder = join(root, 'out/renderer');
  const read = new Set<string>();
  function add(path: string, text: string) {
    for (const [, asked = ''] of text.matchAll(
      /(?:from|import|src=)\s*["'](\.?\/?[^"']+\.js)["']/g,
    )) {
      const file = join(path, asked);
      if (read.has(file)) continue;
      read.add(file);
      add(dirname(file), readFileSync(file, 'utf8'));
    }
  }
  add(folder, readFileSync(join(folder, 'index.html'), 'utf8'));
  return [...read].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
