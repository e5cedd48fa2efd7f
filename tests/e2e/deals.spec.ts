import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { logMove, logRow, openedSession } from './facilitator.ts';

async function propose(page: Page, parties: readonly string[], terms: string, secret: boolean) {
  const { keyboard } = page;
  await page.getByRole('feed').focus();
  await keyboard.press('o');
  const form = page.getByRole('form', { name: 'Propose a deal' });
  await expect(form.getByRole('checkbox').first()).toBeFocused();
  for (const seat of ['Beijing', 'Moscow', 'Washington', 'Brussels']) {
    if (parties.includes(seat)) await keyboard.press('Space');
    await keyboard.press('Tab');
  }
  await keyboard.type(terms);
  if (secret) {
    // Past when it is due.
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
  }
  await keyboard.press('Control+Enter');
}

test('a deal is proposed, agreed, and broken by the chosen move', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Deals');
  await logMove(page, 'Moscow', 'Sell the gas elsewhere');
  await propose(page, ['Beijing', 'Moscow'], 'Gas for yuan', false);
  const line = page.getByRole('button', { name: /^D 1, Beijing and Moscow/ });
  await expect(line).toBeFocused();
  await expect(line).toHaveAccessibleName('D 1, Beijing and Moscow, open, proposed');

  await keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Reason, if any' })).toBeFocused();
  await keyboard.type('Both need it');
  await keyboard.press('Enter');
  await expect(line).toHaveAccessibleName('D 1, Beijing and Moscow, open, agreed');
  await expect(page.getByText('Both need it')).toBeVisible();

  await keyboard.press('b');
  await expect(page.getByRole('button', { name: /1\.1 Sell the gas/ })).toBeVisible();
  await keyboard.press('Enter');
  await expect(line).toHaveAccessibleName('D 1, Beijing and Moscow, open, broken');
  await expect(logRow(page, '1.1')).toContainText('breaks D 1');
  await expect(page.getByRole('article', { name: 'Deal 1, broken' })).toContainText(/broken \d/);

  await keyboard.press('Control+z');
  await expect(logRow(page, '1.1')).not.toContainText('breaks D 1');
  await expect(line).toHaveAccessibleName('D 1, Beijing and Moscow, open, agreed');
});

test('a deal without two parties is refused and its terms are kept', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Deals refused');
  await logMove(page, 'Moscow', 'Wait');
  await propose(page, ['Beijing'], 'Gas for yuan', false);
  await expect(page.getByRole('alert')).toContainText('two different seats or more');
  await expect(page.getByRole('textbox', { name: 'Terms' })).toHaveValue('Gas for yuan');
  await page.keyboard.press('Escape');
  await page.getByRole('feed').focus();
  await page.keyboard.press('o');
  await expect(page.getByRole('textbox', { name: 'Terms' })).toHaveValue('Gas for yuan');
});

test('a secret deal and a private move are disclosed, to a seat and to everyone', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Disclosure');
  await page
    .getByRole('textbox', { name: 'Log a move for Beijing' })
    .fill('Sound out Paris !control ');
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, private, to score');
  await propose(page, ['Beijing', 'Washington'], 'Quiet on chips', true);
  const line = page.getByRole('button', { name: /^D 1, Beijing and Washington/ });
  await expect(line).toHaveAccessibleName('D 1, Beijing and Washington, secret, proposed');

  await keyboard.press('Escape');
  await page.getByRole('feed').focus();
  await keyboard.press('p');
  const dialog = page.getByRole('alertdialog', { name: 'Disclose move 1.1?' });
  await expect(dialog).toContainText('Known so far to Beijing and control.');
  await expect(dialog).toContainText('cannot be undone');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: 'Disclose to Moscow' })).toBeVisible();
  await keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  const head = page.getByRole('region', { name: 'Move 1.1' });
  await expect(head).toContainText(/private with MOW since \d\d:\d\d/);

  await keyboard.press('Control+3');
  await expect(page.getByRole('main', { name: 'Replay' })).toBeVisible();
  await page.keyboard.press('2');
  const known = page.getByRole('region', { name: 'What Moscow knew' });
  await expect(known).toContainText('Sound out Paris');
  await expect(known).not.toContainText('Quiet on chips');
  await keyboard.press('4');
  await expect(page.getByRole('region', { name: 'What Brussels knew' })).not.toContainText(
    'Sound out Paris',
  );

  await keyboard.press('Control+2');
  await page.getByRole('feed').focus();
  await keyboard.press('p');
  await expect(dialog).toContainText('Known so far to Beijing, Moscow and control.');
  await expect(dialog.getByRole('button', { name: 'Disclose to everyone' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(head).toContainText(/public since \d\d:\d\d/);
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to score');

  await keyboard.press('Control+k');
  await keyboard.type('Open deals');
  await keyboard.press('Enter');
  await expect(line).toBeFocused();
  await keyboard.press('p');
  await expect(page.getByRole('alertdialog', { name: 'Disclose D 1?' })).toContainText(
    'Known so far to Beijing, Washington and control.',
  );
  await keyboard.press('Enter');
  await expect(line).toHaveAccessibleName('D 1, Beijing and Washington, open, proposed');

  await keyboard.press('Control+3');
  await expect(page.getByRole('main', { name: 'Replay' })).toBeVisible();
  await keyboard.press('2');
  await expect(known).toContainText('Quiet on chips');
});
