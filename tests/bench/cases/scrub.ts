import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openBrowser } from '../browser.ts';
import { libraryOf } from '../long-session.ts';
import type { Case } from '../measure.ts';

/** From its logging to its reveal, a move with its argument, ruling and three evaluators. */
const eventsOfMove = 22;
const events = 10_000;
const fewEvents = 100;
/** Places the pointer comes to, over the ruler and back; one for each frame, as a mouse would. */
const steps = 150;
const frame = 16;

/**
 * Dragging over the ruler drops no frame: the 99th percentile of the time from one to the next, on
 * this machine as it is. One that is slowed down has the panes follow later, and each time it costs
 * a frame.
 */
export const scrub: Case = {
  name: 'scrub',
  against: `the same over ${fewEvents} events, this one having ${events.toLocaleString('en')}`,
  goal: { most: 1.1 },
  needsBrowser: true,
  async prepare({ folder, root, browser }) {
    const library = join(folder, 'library.db');
    const sizes = [events, fewEvents].map((count) => Math.ceil(count / eventsOfMove));
    const [long = '', short = ''] = libraryOf(library, sizes);
    const app = await openBrowser(root, browser, library);
    const pages = [await app.replay(long), await app.replay(short)] as const;
    for (const page of pages) await page.evaluate(watchFrames);
    return {
      ours: () => dragged(pages[0]),
      reference: () => dragged(pages[1]),
      close: () => app.close(),
    };
  },
};

async function dragged(page: Page): Promise<number> {
  await page.bringToFront();
  const ruler = await page.locator('[aria-label="Time"] [data-track]').boundingBox();
  if (!ruler) throw new Error('There is no ruler.');
  const y = ruler.y + ruler.height / 2;
  const at = (step: number) => ruler.x + ruler.width * (1 - Math.abs((2 * step) / steps - 1));
  await page.mouse.move(at(0), y);
  await page.mouse.down();
  await page.evaluate(() => void frames.splice(0));
  // A mouse does not wait for the page.
  const moves: Promise<void>[] = [];
  for (let step = 1; step <= steps; step += 1) {
    moves.push(page.mouse.move(at(step), y));
    await setTimeout(frame);
  }
  await Promise.all(moves);
  const taken = await page.evaluate(() => [...frames]);
  await page.mouse.up();
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.99)] ?? Number.NaN;
}

declare const frames: number[];

/** Keeps how many milliseconds every frame of the page came after the one before. */
function watchFrames(): void {
  const taken: number[] = [];
  Object.assign(window, { frames: taken });
  let before = performance.now();
  function next(now: number): void {
    taken.push(now - before);
    before = now;
    requestAnimationFrame(next);
  }
  requestAnimationFrame(next);
}
