import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { expect, test } from './app.ts';
import { newSession, openSession } from './facilitator.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const sheet = rows.map((row) => row.map((value) => ({ value, type: String })));
  return writeXlsxFile(sheet).toBuffer();
}

function choose(page: Page, name: string, buffer: Buffer, mimeType = excel) {
  return page.getByLabel('File with injects').setInputFiles({ name, mimeType, buffer });
}

const heading = ['Inject no', 'Headline', 'Message', 'Recipients', 'Round', 'What we expect'];

test('a list comes in before the session is opened, but for what cannot be taken', async ({
  app,
}) => {
  const { page } = app;
  await newSession(page, 'Prepared');
  await page.getByRole('button', { name: 'Import injects' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import injects' });

  await choose(page, 'photo.xlsx', Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
  await expect(dialog.getByRole('alert')).toContainText('neither an Excel workbook');

  await test.step('a workbook of another shape is refused, or asked about', async () => {
    await choose(page, 'budget.xlsx', await workbook([['Budget'], ['', 'Q1'], ['Income', '3']]));
    await expect(dialog.getByRole('alert')).toContainText('There is no row of headings');
    await choose(
      page,
      'towns.xlsx',
      await workbook([
        ['Town', 'People'],
        ['Bonn', '300000'],
      ]),
    );
    await expect(dialog.getByRole('alert')).toHaveCount(0);
    await expect(dialog).toContainText('Say which column holds Title, Text and Round.');
    await expect(dialog.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
  });

  const list = await workbook([
    heading,
    ['A-1', 'Rain', 'It rains on the parade', 'Moscow', '1', 'Umbrellas'],
    ['A-2', 'Hail', 'It hails', 'London', '1', ''],
    ['A-3', 'Snow', 'It snows', '', '2', ''],
  ]);
  await choose(page, 'msel.xlsx', list);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  const left = dialog.getByRole('list', { name: 'Rows that cannot be taken' });
  await expect(left).toContainText('Row 3Goes to: names no seat: “London”');

  await test.step('a column is mapped by hand', async () => {
    await dialog.getByRole('button', { name: /Expected response/ }).click();
    await page.getByRole('option', { name: 'What we expect' }).click();
    await expect(dialog.getByRole('button', { name: /Expected response/ })).toContainText(
      'What we expect',
    );
  });
  await dialog.getByRole('button', { name: 'Import 2, leave 1' }).click();
  await expect(dialog).toHaveCount(0);

  await test.step('all of it is taken back in one step, and brought back', async () => {
    await expect(page.getByText('17 injects in the deck')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('15 injects in the deck')).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(page.getByText('17 injects in the deck')).toBeVisible();
  });

  await openSession(page);
  await page
    .getByRole('feed')
    .or(page.getByRole('group', { name: 'Moves' }))
    .focus();
  await page.keyboard.press('i');
  const drawer = page.getByRole('region', { name: 'Injects', exact: true });
  await drawer.getByRole('button', { name: /^A-1/ }).click();
  const card = drawer.getByRole('article', { name: 'Inject A-1, Rain' });
  await expect(card).toContainText('Umbrellas');
  await expect(card.getByRole('radio', { name: 'Chosen seats' })).toBeChecked();
  await expect(drawer.getByRole('button', { name: /^A-2/ })).toHaveCount(0);
});

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

test('a workbook of many rows is read under the policy of the page', async ({ app }) => {
  const { page } = app;
  await newSession(page, 'Large');
  await page.getByRole('button', { name: 'Import injects' }).click();
  const rows = Array.from({ length: 700 }, (_, at) => [
    `L-${at}`,
    `Title ${at}`,
    `${at} ${'many words in a row '.repeat(60)}`,
    '',
    '2',
    '',
  ]);
  await choose(page, 'large.xlsx', await workbook([heading, ...rows]));
  await page.getByRole('button', { name: 'Import 700' }).click();
  await expect(page.getByText('715 injects in the deck')).toBeVisible();
});
