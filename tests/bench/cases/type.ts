import { join } from 'node:path';
import type { Page } from 'playwright';
import { openBrowser } from '../browser.ts';
import { libraryOf } from '../long-session.ts';
import type { Case } from '../measure.ts';

const moves = 2000;
/** Keys of one sample. */
const text = 'Offer a review of the annex, in return.';

/** Nothing that is typed waits for the log: the 95th percentile from a key to its paint. */
export const type: Case = {
  name: 'type',
  against: `the same with an empty log, this one having ${moves.toLocaleString('en')} moves`,
  goal: { most: 1.2 },
  needsBrowser: true,
  async prepare({ folder, root, browser }) {
    const library = join(folder, 'library.db');
    const [long = '', empty = ''] = libraryOf(library, [moves, 0]);
    const app = await openBrowser(root, browser, library);
    const pages = [await app.run(long), await app.run(empty)] as const;
    for (const page of pages) await page.evaluate(watchKeys);
    return {
      ours: () => app.slowed(pages[0], typed),
      reference: () => app.slowed(pages[1], typed),
      close: () => app.close(),
    };
  },
};

async function typed(page: Page): Promise<number> {
  await page.bringToFront();
  const line = page.getByRole('form', { name: 'Composer' }).getByRole('textbox').first();
  await line.fill('');
  await line.focus();
  await page.evaluate(() => void keyToPaint.splice(0));
  for (const [index, key] of text.split('').entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => keyToPaint.length > count, index, { polling: 4 });
  }
  const taken = await page.evaluate(() => keyToPaint);
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? Number.NaN;
}

declare const keyToPaint: number[];

/**
 * From the moment the browser stamped on the key to the end of the frame it led to: a message
 * posted while that frame is being made is delivered once it has been painted. The Event Timing
 * API would say the same, rounded to 8 ms.
 */
function watchKeys(): void {
  const taken: number[] = [];
  Object.assign(window, { keyToPaint: taken });
  const { port1, port2 } = new MessageChannel();
  let pressed = 0;
  port1.addEventListener('message', () => taken.push(performance.now() - pressed));
  port1.start();
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true },
  );
}
