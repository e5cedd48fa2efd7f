import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { logRow, moves, newSession, openSession } from './facilitator.ts';

const queryField = (page: Page) => page.getByRole('textbox', { name: 'Find in the log' });
const feed = (page: Page) => page.getByRole('feed', { name: 'Moves' });

/** Written down by keyboard, as in the room. */
async function sixMoves(page: Page, title: string): Promise<void> {
  await newSession(page, title);
  await openSession(page);
  for (const { key, action } of moves) {
    await page.keyboard.press(`Alt+${key}`);
    await page.keyboard.insertText(action);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
  }
}

async function filterBy(page: Page, kind: string, value: string): Promise<void> {
  await page.getByRole('button', { name: `Filter by ${kind}` }).click();
  await page.getByRole('menuitemcheckbox', { name: value }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

test('words are found as they are typed, jumped to by key, and left for where one was', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await sixMoves(page, 'Find');
  const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
  await line.focus();
  await keyboard.type('Half a thought');
  await keyboard.press('Control+f');
  await expect(queryField(page)).toBeFocused();
  await keyboard.type('ánnex');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await keyboard.press('Enter');
  await expect(logRow(page, '1.2')).toHaveAttribute('aria-current', 'true');
  await keyboard.press('Enter');
  await expect(page.getByText('2 of 2')).toBeVisible();
  await expect(logRow(page, '1.5')).toHaveAttribute('aria-current', 'true');
  await keyboard.press('ArrowDown');
  await expect(logRow(page, '1.2')).toHaveAttribute('aria-current', 'true');
  await keyboard.press('Shift+Enter');
  await expect(logRow(page, '1.5')).toHaveAttribute('aria-current', 'true');
  await keyboard.type(' submarine');
  await expect(page.getByText('Not found')).toBeVisible();
  await keyboard.press('Escape');
  await expect(queryField(page)).toHaveCount(0);
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('Half a thought');
});

test('filters combine, are taken off one by one, and are cleared by one key', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await sixMoves(page, 'Filter');
  await keyboard.press('Control+f');
  await filterBy(page, 'seat', 'Washington');
  await filterBy(page, 'seat', 'Beijing');
  await expect(page.getByText('Showing 4 of 6 moves')).toBeVisible();
  await logRow(page, '1.1').click();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Withdraw/ })
    .click();
  await filterBy(page, 'state', 'To score');
  await expect(page.getByText('Showing 3 of 6 moves')).toBeVisible();
  await expect(logRow(page, '1.2')).toHaveCount(0);
  await expect(logRow(page, '1.5')).toBeVisible();
  await page
    .getByRole('row', { name: 'Washington' })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByText('Showing 2 of 6 moves')).toBeVisible();
  await feed(page).focus();
  await keyboard.press('c');
  await expect(page.getByText(/^Showing/)).toHaveCount(0);
  await expect(logRow(page, '1.2')).toBeVisible();
});

test('the filter is reached, set and taken off without a pointer', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await sixMoves(page, 'Filter by key');
  await keyboard.press('Control+Shift+f');
  await expect(page.getByRole('button', { name: 'Filter by seat' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemcheckbox', { name: 'Moscow' })).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByText('Showing 1 of 6 moves')).toBeVisible();
  await page.getByRole('row', { name: 'Moscow' }).focus();
  await keyboard.press('Delete');
  await expect(page.getByText(/^Showing/)).toHaveCount(0);
});

test('a filter never hides that something new has arrived', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await sixMoves(page, 'New while filtered');
  await keyboard.press('Control+f');
  await filterBy(page, 'seat', 'Beijing');
  await keyboard.press('Alt+2');
  await keyboard.insertText('Answer in kind');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^1 new/ })).toContainText('hidden by the filter');
  await expect(page.getByText('Showing 2 of 7 moves')).toBeVisible();
  await keyboard.press('Alt+1');
  await keyboard.insertText('Answer the answer');
  await keyboard.press('Enter');
  await expect(logRow(page, '1.8')).toBeVisible();
  await expect(page.getByRole('button', { name: /^1 new/ })).toBeVisible();
  await feed(page).focus();
  await keyboard.press('c');
  await expect(logRow(page, '1.7')).toBeVisible();
});

test('a filter stays in its window, whatever one looks at meanwhile', async ({ app }) => {
  const { page } = app;
  await sixMoves(page, 'Filter kept');
  await page.keyboard.press('Control+f');
  await filterBy(page, 'seat', 'Brussels');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('main', { name: 'Replay' })).toBeVisible();
  await page.keyboard.press('Control+2');
  await expect(page.getByText('Showing 1 of 6 moves')).toBeVisible();
});
