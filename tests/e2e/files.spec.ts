import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright/test';
import { expect, test } from './app.ts';
import { newSession } from './facilitator.ts';

test('a roster dropped as a CSV file seats its people', async ({ app }) => {
  const { page } = app;
  await newSession(page, 'Dropped roster');
  const dataTransfer = await page.evaluateHandle(() => {
    const text = 'name,affiliation,part,seat\nTrade desk,Economic section,player,beijing\n';
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'roster.csv', { type: 'text/csv' }));
    return transfer;
  });
  const field = page.getByRole('textbox', { name: /^Add people/ });
  for (const kind of ['dragenter', 'dragover', 'drop']) {
    await field.dispatchEvent(kind, { dataTransfer });
  }
  const beijing = page.getByRole('grid', { name: 'Beijing' });
  await expect(beijing.getByRole('row', { name: /Trade desk/ })).toBeVisible();
});

test('a replay plays on by itself', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  const cursor = page.getByRole('slider');
  await cursor.focus();
  await page.keyboard.press('Home');
  const start = await cursor.getAttribute('aria-valuetext');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(cursor).not.toHaveAttribute('aria-valuetext', start ?? '');
});

/** The chart's figures are folded on a screen. */
async function expectTableOnPaper(context: BrowserContext, path: string): Promise<void> {
  const reader = await context.newPage();
  await reader.setContent(await readFile(path, 'utf8'));
  const row = reader.locator('.data').getByText('Ports in yuan');
  await expect(row).toBeHidden();
  await reader.emulateMedia({ media: 'print' });
  await expect(row).toBeVisible();
  await reader.close();
}

test('the report is saved in each of its formats', async ({ app }) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'Electron asks where in a dialog.');
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  for (const [format, ending, words] of [
    ['HTML', 'html', 'Annex C'],
    ['Markdown', 'md', 'Annex C'],
    ['CSV', 'csv', 'Annex C'],
    ['JSON', 'json', 'Annex C'],
    ['Word', 'docx', 'word/document.xml'],
    ['Excel', 'xlsx', 'xl/workbook.xml'],
  ] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check({ force: true });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Export ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
    const path = await file.path();
    expect(await readFile(path, 'latin1')).toContain(words);
    if (format === 'HTML') await expectTableOnPaper(page.context(), path);
  }
});
