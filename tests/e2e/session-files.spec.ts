import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { command } from './facilitator.ts';

const cli = join(import.meta.dirname, '../../out/main/cli.js');
const run = promisify(execFile);

/** A session of another library as a file. */
async function fileFromElsewhere(folder: string): Promise<string> {
  const tabletop = async (...words: string[]) => {
    const library = join(folder, 'elsewhere.db');
    return (await run(process.execPath, [cli, ...words, '--library', library])).stdout;
  };
  await tabletop('sample');
  const file = join(folder, 'course.tabletop');
  const [id = ''] = (await tabletop('fork', 'sample', '--title', 'Staff course')).split(/\s/);
  await tabletop('export', id, '--as', 'tabletop', '--out', file);
  return file;
}

async function dropOn(page: Page, file: string): Promise<void> {
  const bytes = (await readFile(file)).toString('base64');
  const dataTransfer = await page.evaluateHandle((base64) => {
    const transfer = new DataTransfer();
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new File([data], 'dropped.tabletop'));
    return transfer;
  }, bytes);
  for (const kind of ['dragover', 'drop']) {
    await page.getByRole('main').dispatchEvent(kind, { dataTransfer });
  }
}

test('a session from elsewhere is imported by key and by drop, verified, and saved', async ({
  app,
}) => {
  const { page, library } = app;
  const folder = dirname(library);
  const file = await fileFromElsewhere(folder);
  await expect(page.getByRole('button', { name: 'Open the sample session' })).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+o');
  const broken = join(folder, 'broken.tabletop');
  await writeFile(broken, (await readFile(file)).subarray(0, 9000));
  await (await chooser).setFiles([broken, file]);
  await expect(page.getByText('Imported: Staff course')).toBeVisible();
  await expect(page.getByText(/signed with another key: [0-9A-F]{4} /)).toBeVisible();
  const refusal = page.getByRole('alert').filter({ hasText: 'Not imported: broken.tabletop' });
  await expect(refusal).toContainText('Code file-damaged');
  await expect(page.getByRole('heading', { name: 'Staff course' })).toHaveCount(1);
  await refusal.getByRole('button', { name: 'Close' }).click();
  await expect(refusal).toHaveCount(0);

  await dropOn(page, file);
  await expect(page.getByText('Already here: Staff course')).toBeVisible();
  expect(await axeFindings(page, { rules: 'all' })).toEqual([]);

  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  await command(page, 'Verify the log');
  await expect(page.getByRole('alertdialog', { name: 'The log verifies' })).toContainText(
    'each with the hash of the one before',
  );
  await page.keyboard.press('Escape');
  await command(page, 'Save the session as a file');
  const dialog = page.getByRole('alertdialog', { name: 'Save the whole session as a file?' });
  await expect(dialog).toContainText('A .tabletop file is control’s');
  await expect(dialog).toContainText(/key of this library: [0-9A-F]{4} /);
  if (process.env['TABLETOP_E2E_HOST'] === 'electron') return;
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('Staff course.tabletop');
  const saved = await readFile(await (await download).path());
  expect(saved.toString('latin1', 0, 15)).toBe('SQLite format 3');
  await expect(dialog).toHaveCount(0);
});

const session = 'title,location,date,scenario,facilitator\nHarbour exercise,,2026-05-20,alaska,';
const head = 'round,seat,title,action,occurred_at';
const wrongMoves = `${head}\n1,Berlin,Fuel waiver,Waive the ban.,10:05\n1,MOW,Quiet rail,,25:10`;
const moves = `${head}\n1,WAS,Fuel waiver,Waive the ban.,10:05\n1,MOW,Quiet rail,,10:20`;

test('the sheets of a session on paper are chosen together: all that is wrong is listed, then all is taken in', async ({
  app,
}) => {
  const { page, library } = app;
  const sessionSheet = join(dirname(library), 'session.csv');
  const movesSheet = join(dirname(library), 'moves.csv');
  await expect(page.getByRole('button', { name: 'Open the sample session' })).toBeVisible();
  const choose = async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await chooser).setFiles([sessionSheet, movesSheet]);
  };
  await writeFile(sessionSheet, session);
  await writeFile(movesSheet, wrongMoves);
  await choose();
  const refusal = page.getByRole('alert').filter({ hasText: 'Not imported: 2 problems' });
  await expect(refusal).toContainText('Nothing here has changed.');
  const list = page.getByRole('region', { name: 'What is wrong with the sheets' });
  await expect(list.getByRole('row', { name: 'moves.csv 2 seat No such seat' })).toBeVisible();
  await expect(
    list.getByRole('row', { name: /^moves\.csv 3 occurred_at This is not/ }),
  ).toBeVisible();
  await refusal.getByRole('button', { name: 'Copy the list' }).click();
  await expect(refusal.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await axeFindings(page, { rules: 'all' })).toEqual([]);

  await writeFile(movesSheet, moves);
  await choose();
  await expect(page.getByText('Imported: Harbour exercise')).toBeVisible();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('slider')).toBeVisible();
});
