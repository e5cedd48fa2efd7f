import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { caretIn, composerField, line, lineOf, openedToday, sayBehind } from './composing.ts';

test('a draft for each seat, shown where it waits', async ({ app }) => {
  let { page } = app;
  await openedToday(page, 'Drafts');
  await page.keyboard.type('Beijing begins #energy ');
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('Moscow begins');
  await expect(
    page.getByRole('button', { name: 'Beijing, 0 moves this round, another begun' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the move for Beijing' }).click();
  await expect(lineOf(page, 'Beijing')).toHaveValue('Beijing begins ');
  await expect(composerField(page, 'Instruments: Energy trade')).toBeVisible();

  await page.reload();
  await expect(lineOf(page, 'Beijing')).toHaveValue('Beijing begins ');
  page = await app.restart();
  await page.getByRole('button', { name: 'Resume' }).first().click();
  await expect(lineOf(page, 'Beijing')).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(lineOf(page, 'Moscow')).toHaveValue('Moscow begins');
});

test('three drafts are typed while fifty moves arrive from two other windows', async ({
  app: { page },
}) => {
  // Three windows draw every move.
  test.setTimeout(600_000);
  await openedToday(page, 'Crowd');
  const others: { name: string; window: Page }[] = [];
  for (const name of ['left', 'right']) {
    const window = await page.context().newPage();
    await window.goto(page.url());
    await expect(line(window)).toBeVisible({ timeout: 60_000 });
    await window.getByRole('button', { name: /^Brussels, / }).click();
    await expect(lineOf(window, 'Brussels')).toBeVisible();
    others.push({ name, window });
  }
  await page.bringToFront();
  const arriving = Promise.all(
    others.map(async ({ name, window }) => {
      for (let five = 0; five < 5; five += 1) {
        const moves = [1, 2, 3, 4, 5].map((move) => `Move ${five * 5 + move} from the ${name}`);
        await sayBehind(window, moves);
      }
    }),
  );
  const typed = ['', '', ''];
  for (let piece = 1; piece <= 3; piece += 1) {
    for (const [place, seat] of ['Beijing', 'Moscow', 'Washington'].entries()) {
      await page.keyboard.press(`Alt+${place + 1}`);
      await expect(lineOf(page, seat)).toBeFocused();
      const words = `${seat} says part ${piece}. `;
      await page.keyboard.type(words, { delay: 12 });
      typed[place] += words;
    }
  }
  // And in the middle of what stands there already, where the caret could be thrown to the end.
  for (let steps = 0; steps < 9; steps += 1) await page.keyboard.press('ArrowLeft');
  const caret = await caretIn(page);
  await page.keyboard.type('[put in]');
  expect(await caretIn(page)).toBe(caret + 8);
  await arriving;
  await expect(page.getByRole('button', { name: 'Log 1.51' })).toBeVisible({ timeout: 60_000 });
  expect(await caretIn(page)).toBe(caret + 8);
  await expect(line(page)).toBeFocused();
  const [beijing = '', moscow = '', washington = ''] = typed;
  await expect(line(page)).toHaveValue(
    `${washington.slice(0, caret)}[put in]${washington.slice(caret)}`,
  );
  await page.keyboard.press('Alt+1');
  await expect(lineOf(page, 'Beijing')).toHaveValue(beijing);
  await page.keyboard.press('Alt+2');
  await expect(lineOf(page, 'Moscow')).toHaveValue(moscow);
});
