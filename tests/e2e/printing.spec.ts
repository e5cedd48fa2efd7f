import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { addPeople, command, newSession, openSession } from './facilitator.ts';

const longName = `Plenipotentiary ${'of-everything-'.repeat(13)}`.slice(0, 200);

const sizes = { A4: { width: 793, height: 1122 }, Letter: { width: 816, height: 1056 } } as const;

/** How many pages the preview has; every one of them is the size of its paper, and no more. */
async function wholePages(page: Page, paper: keyof typeof sizes): Promise<number> {
  const pages = page.frameLocator('iframe[title="Pages to print"]').locator('.page');
  const size = sizes[paper];
  await expect(pages.first()).toHaveCSS('width', `${size.width}px`);
  const boxes = await pages.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      const inner = [...one.querySelectorAll('.body > *, header > *')];
      const right = Math.max(...inner.map((part) => part.getBoundingClientRect().right));
      return { width, height, isWithin: right <= one.getBoundingClientRect().right };
    }),
  );
  for (const box of boxes) expect(box).toEqual({ ...size, isWithin: true });
  return boxes.length;
}

test('everything is printed from Setup by keyboard, page for page as it is told', async ({
  app,
}) => {
  const { page } = app;
  await newSession(page, 'Spring exercise');
  await addPeople(page, [`${longName}, ${longName}`, '東京'.repeat(90), 'Eve,, evaluator']);
  const all = page.getByRole('button', { name: /^Print all, \d+ pages/ });
  const told = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  await page.keyboard.press('Control+p');
  const print = page.getByRole('button', { name: `Print ${told} pages` });
  await expect(print).toBeFocused();
  expect(await wholePages(page, 'A4')).toBe(told);
  expect(await axeFindings(page, { without: 'iframe', rules: 'all' })).toEqual([]);
  await page.getByRole('dialog').getByRole('radio', { name: 'Letter' }).click();
  const pages = await wholePages(page, 'Letter');
  await expect(page.getByRole('button', { name: `Print ${pages} pages` })).toBeVisible();
  // Awaited before the key is pressed: a key overtakes what the page has only been asked to do.
  await page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow;
    if (view) view.print = () => view.document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.keyboard.press('Control+p');
  const printed = page.frameLocator('iframe[title="Pages to print"]').locator('html');
  await expect(printed).toHaveAttribute('data-printed', 'yes');
  expect(await printed.evaluate(({ ownerDocument }) => ownerDocument.title)).toBe(
    'To print, Spring exercise',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openSession(page);
  await command(page, 'Print inject cards');
  const cards = page.frameLocator('iframe[title="Pages to print"]').locator('.card');
  await expect(cards.first()).toContainText('Goes to');
  expect(await wholePages(page, 'Letter')).toBeGreaterThan(1);
});

test('a printer takes as many pages as there are', async ({ app }) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'printed here by a browser alone');
  const folder = dirname(app.library);
  const cli = join(import.meta.dirname, '../../out/main/cli.js');
  const tabletop = (...words: string[]) =>
    execFileSync(process.execPath, [cli, ...words, '--library', join(folder, 'paper.db')]);
  tabletop('sample');
  const printer = await app.page.context().newPage();
  const out = join(folder, 'all.html');
  tabletop('print', 'sample', '--what', 'all', '--out', out);
  await printer.goto(pathToFileURL(out).href);
  const pages = await printer.locator('.page').count();
  const pdf = await printer.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
});
