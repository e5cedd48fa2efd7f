import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { command, newSession } from './facilitator.ts';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
}

test('the sample opens in one click, is read only, and its duplicate is not', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByText('Sample, read only')).toBeVisible();
  await expect(page.getByRole('form', { name: 'Composer' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Duplicate to change it' }).click();
  await expect(page.getByText('Sample, read only')).toHaveCount(0);

  // What it came to leads to what that is made of.
  await page.getByRole('button', { name: 'Library' }).click();
  await page
    .getByRole('button', { name: /what the net of Four rounds after the summit is made of/ })
    .first()
    .click();
  const evidence = page.getByRole('region', { name: 'Evidence', exact: true });
  await expect(evidence).toContainText('Net');
  // The key that opens it closes it too, with the focus inside, and the keys go on.
  await evidence.getByRole('button').last().focus();
  await page.keyboard.press('v');
  await expect(evidence).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(page.getByRole('region', { name: 'What Moscow knew' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('slider')).toBeVisible();
  await expect(evidence).toHaveCount(0);
});

test('from the keyboard alone: what was said is found and opened where it was said, sessions are tagged, archived, put in the trash, restored and deleted', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await openSample(page);
  await page.getByRole('button', { name: 'Library' }).click();
  for (const title of ['Embassy seminar', 'Staff course']) {
    await newSession(page, title);
    await page.getByRole('button', { name: 'Library' }).click();
    await expect(page.getByRole('row', { name: new RegExp(title) })).toBeVisible();
  }
  const found = page.getByRole('region', { name: 'Found' });
  const hits = found.getByRole('link');
  await keyboard.press('/');
  await keyboard.type('EMBÁSSY sem');
  await expect(hits).toHaveText([/Embassy seminar/]);
  await keyboard.press('Escape');
  await keyboard.press('/');
  await keyboard.type('own leak annex');
  await expect(hits.first()).toContainText('2.1 Washington');
  await keyboard.press('Enter');
  await expect(hits.first()).toBeFocused();
  await keyboard.press('x');
  await expect(page.getByText('1 marked to compare')).toBeVisible();
  await keyboard.press('x');
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Fork at 2.1' })).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  // What control has not released is opened in the deck, where it can be.
  await keyboard.press('/');
  await keyboard.type('leaked annex lists banks');
  await expect(hits.first()).toContainText('Inject 2.1, not released');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(page.getByRole('article', { name: /^Inject 2\.1, Leaked annex/ })).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();

  const row = (title: string) => page.getByRole('row', { name: new RegExp(title) });
  const toast = page.getByRole('status');
  const shown = (name: string, count: number) =>
    page.getByRole('button', { name: `${name} ${count}`, exact: true });
  await row('Embassy seminar').focus();
  await keyboard.press('t');
  await expect(page.getByRole('textbox', { name: 'New tags' })).toBeFocused();
  await keyboard.type('Consulate');
  await keyboard.press('Enter');
  await expect(shown('Consulate', 1)).toBeVisible();
  await row('Embassy seminar').focus();
  await keyboard.press('a');
  await expect(toast.getByText('“Embassy seminar” archived')).toBeVisible();
  await expect(row('Embassy seminar')).toHaveCount(0);
  await keyboard.press('Control+z');
  await expect(row('Embassy seminar')).toBeVisible();
  await row('Embassy seminar').focus();
  await keyboard.press('Delete');
  await expect(shown('Trash', 1)).toBeVisible();
  await shown('Trash', 1).press('Enter');
  await row('Embassy seminar').focus();
  await keyboard.press('x');
  await expect(page.getByText('It is in the trash. Restore it')).toBeVisible();
  await keyboard.press('Enter');
  await expect(shown('Trash', 0)).toBeVisible();
  await shown('All', 3).press('Enter');
  await row('Embassy seminar').focus();
  await keyboard.press('Delete');
  await shown('Trash', 1).press('Enter');
  await expect(row('Embassy seminar')).toBeVisible();
  await command(page, 'Empty the trash');
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Embassy seminar” for good?' });
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByText('The trash is empty.')).toBeVisible();
  await expect(shown('All', 2)).toBeVisible();
});

test('a session without a title is refused beside the field', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'New session' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
});

test('every screen in both themes meets WCAG 2.2 AA as far as axe can tell', async ({ app }) => {
  const { page } = app;
  const look = async (name: string) => {
    expect(await axeFindings(page), name).toEqual([]);
  };
  const both = async (name: string) => {
    await look(`${name}, paper`);
    await page.keyboard.press('Control+Shift+L');
    await look(`${name}, room`);
    await page.keyboard.press('Control+Shift+L');
  };
  await both('empty library');
  await openSample(page);
  await both('replay');
  for (const screen of ['Setup', 'Run', 'Report']) {
    await page.getByRole('button', { name: screen, exact: true }).click();
    await expect(page.getByRole('main').first()).toBeVisible();
    await both(screen);
  }
  await page.getByRole('button', { name: 'Library' }).click();
  await both('library');
  await page.getByRole('searchbox').fill('annex');
  await expect(page.getByRole('region', { name: 'Found' }).getByRole('link').first()).toBeVisible();
  await both('found');
});

test('nothing scrolls sideways in the smallest window', async ({ app }) => {
  const { page } = app;
  await openSample(page);
  await page.setViewportSize({ width: 1180, height: 720 });
  for (const screen of ['Replay', 'Setup', 'Run', 'Report']) {
    await page.getByRole('button', { name: screen, exact: true }).click();
    await expect(page.getByRole('main').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, screen).toBe(0);
  }
});
