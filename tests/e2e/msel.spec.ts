import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { newSession, openSession } from './facilitator.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function choose(page: Page, name: string, buffer: Buffer, mimeType = excel) {
  return page.getByLabel('File with injects').setInputFiles({ name, mimeType, buffer });
}

test('the deck goes out as Excel and CSV, and comes in again', async ({ app }) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'Electron asks where in a dialog.');
  const { page } = app;
  await newSession(page, 'Deck');
  await openSession(page);
  await page
    .getByRole('feed')
    .or(page.getByRole('group', { name: 'Moves' }))
    .focus();
  await page.keyboard.press('i');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  for (const [button, ending] of [
    ['Export CSV', 'csv'],
    ['Export Excel', 'xlsx'],
  ] as const) {
    const download = page.waitForEvent('download');
    await drawer.getByRole('button', { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`Deck, injects.${ending}`);
    const buffer = await readFile(await file.path());

    await drawer.getByRole('button', { name: 'Import', exact: true }).click();
    const desk = page.getByRole('region', { name: 'Import injects' }).last();
    await choose(page, `deck.${ending}`, buffer, ending === 'csv' ? 'text/csv' : excel);
    // Every number is taken, until the numbers of the file are left alone.
    await expect(desk).toContainText('1.1 is in the deck already');
    await desk.getByRole('button', { name: /^\S* ?Number/ }).click();
    await page.getByRole('option', { name: 'Not in the file' }).click();
    await desk.getByRole('button', { name: /^Import \d+$/ }).click();
    await expect(page.getByRole('status').filter({ hasText: 'injects imported' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await page
      .getByRole('feed')
      .or(page.getByRole('group', { name: 'Moves' }))
      .focus();
    await page.keyboard.press('i');
  }
});
