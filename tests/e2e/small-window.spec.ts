import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { logRow, newSession, openSession } from './facilitator.ts';

/** What can be pressed or written in, and lies beside the window. */
async function outside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, [role="tab"]')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > window.innerWidth + 1;
      })
      .map(({ textContent, ariaLabel }) => ariaLabel ?? textContent),
  );
}

async function noSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ className, tagName }) => `${tagName}.${className}`),
  );
  expect(wide).toEqual([]);
  expect(await outside(page)).toEqual([]);
}

async function twoMoves(page: Page, title: string): Promise<void> {
  await newSession(page, title);
  await openSession(page);
  for (const action of ['Welcome the talks and offer monitors', 'Ask for prior sight of it all']) {
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText(action);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
  }
}

test('at 1180×720 every pane is there and nothing scrolls sideways', async ({ app }) => {
  const { page } = app;
  await twoMoves(page, 'Smallest');
  await page.setViewportSize({ width: 1180, height: 720 });
  await expect(page.getByRole('tablist', { name: 'Panes' })).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Move' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Seats and coverage' })).toBeVisible();
  await noSidewaysScroll(page);
});

for (const [width, height] of [
  [590, 360],
  [320, 568],
] as const) {
  test(`at ${width}×${height} one pane at a time, the composer always there`, async ({ app }) => {
    const { page } = app;
    const { keyboard } = page;
    await twoMoves(page, 'Enlarged');
    await page.setViewportSize({ width, height });
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
    await expect(tab('Log')).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('feed', { name: 'Moves' }).focus();
    await keyboard.press('Control+ArrowRight');
    for (const name of ['Pause', '+1 min']) {
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
    for (const name of ['Move 1.2', 'Position', 'Seats']) {
      await keyboard.press('F6');
      await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
      await expect(line).toBeVisible();
      await noSidewaysScroll(page);
    }
    await keyboard.press('F6');
    await expect(line).toBeFocused();
    await keyboard.type('Leave the talks @b');
    const options = page.getByRole('listbox', { name: 'Targets' }).getByRole('option');
    await expect(options.first()).toBeInViewport({ ratio: 1 });
    await expect(options.last()).toBeInViewport({ ratio: 1 });
    await keyboard.press('Enter');
    await expect(options).toHaveCount(0);
    await keyboard.press('Enter');
    await keyboard.press('F6');
    await expect(tab('Log')).toHaveAttribute('aria-selected', 'true');
    await expect(logRow(page, '1.3')).toBeVisible();
    await page.getByRole('button', { name: 'Fields' }).click();
    await expect(page.getByRole('button', { name: 'Finish later' })).toBeVisible();
    await noSidewaysScroll(page);
    await page.getByRole('feed', { name: 'Moves' }).focus();
    await keyboard.press('e');
    await expect(page.getByRole('tab', { name: 'Move 1.3' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(page.getByRole('button', { name: /^Save|^Amend/ })).toBeVisible();
  });
}
