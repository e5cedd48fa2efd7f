import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { command, logMove, logRow, openedSession } from './facilitator.ts';

const row = (page: Page, name: string | RegExp) => page.getByRole('article', { name });
const pause = (page: Page) => page.getByRole('button', { name: 'Pause' });

/** Takes down a note, proposes a deal and writes an inject, each in its drawer. */
async function writeDown(page: Page): Promise<void> {
  const { keyboard } = page;
  await command(page, 'Take a note');
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await keyboard.type('They want it in writing');
  await keyboard.press('Enter');
  await expect(row(page, 'Note')).toBeVisible();

  await command(page, 'Propose a deal');
  const form = page.getByRole('form', { name: 'Propose a deal' });
  await expect(form.getByRole('checkbox').first()).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await form.getByRole('textbox', { name: 'Terms' }).fill('Gas for yuan');
  await keyboard.press('Control+Enter');
  await expect(row(page, /^Deal 1/)).toBeVisible();

  await keyboard.press('Control+Shift+j');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await keyboard.type('Rain');
  await page.getByRole('textbox', { name: 'Text' }).fill('It rains on the parade');
  await page.getByRole('button', { name: 'Keep for later' }).click();
  await expect(page.getByText('Kept in the deck: Rain')).toBeVisible();
}

test('undo and redo go through moves, notes, deals and injects, and pass over the clock', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedSession(page, 'Undone');
  await logMove(page, 'Moscow', 'Sell the gas elsewhere');
  await writeDown(page);
  await command(page, 'Injects');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  const inject = drawer.getByText('Rain', { exact: true });
  await expect(inject).toBeVisible();
  await page.getByRole('feed').focus();
  await keyboard.press('Control+ArrowRight');
  await expect(pause(page)).toBeVisible();

  const said = [logRow(page, '1.1'), row(page, 'Note'), row(page, /^Deal 1/), inject];
  for (const each of said.toReversed()) {
    await keyboard.press('Control+z');
    await expect(each).toHaveCount(0);
    await expect(pause(page)).toBeVisible();
  }
  for (const each of said) {
    await keyboard.press('Control+y');
    await expect(each).toBeVisible();
  }
  await expect(pause(page)).toBeVisible();
});

test('one key shows all that was said about a move, what was taken back too', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedSession(page, 'History');
  await logMove(page, 'Beijing', 'Welcome the talks');
  await page.getByRole('feed').focus();
  await keyboard.press('e');
  const form = page.getByRole('form', { name: 'Edit move 1.1' });
  await expect(form.getByRole('textbox', { name: 'Action' })).toBeFocused();
  await form.getByRole('textbox', { name: 'Action' }).fill('Welcome the talks in principle');
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.1')).toContainText('in principle');
  await page.getByRole('feed').focus();
  await keyboard.press('Control+z');
  await expect(logRow(page, '1.1')).not.toContainText('in principle');

  await keyboard.press('h');
  const history = page.getByRole('region', { name: 'History of 1.1' });
  const entries = history.getByRole('listitem');
  await expect(entries).toContainText([/is logged for Beijing.*“Welcome the talks”/, 'Undone']);
  await expect(entries.nth(1).getByRole('deletion')).toHaveText('Welcome the talks');
  await expect(entries.nth(1).getByRole('insertion')).toHaveText('Welcome the talks in principle');
});
