/** A library that cannot be read any more when the app is started. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { logMove, logRow, newSession, openSession } from './facilitator.ts';

const cli = join(import.meta.dirname, '../../out/main/cli.js');

test('a damaged library is restored with one key, and the session is there', async ({ app }) => {
  await newSession(app.page, 'Rehearsal');
  execFileSync(process.execPath, [cli, 'backup', '--library', app.library]);
  const damaged = readFileSync(app.library).fill(0, 0, 16);
  const page = await app.restart(() => {
    for (const end of ['-wal', '-shm']) rmSync(app.library + end, { force: true });
    writeFileSync(app.library, damaged);
  });
  await expect(page.getByRole('heading', { name: 'The library cannot be read' })).toBeVisible();
  const restore = page.getByRole('button', { name: /^Restore / });
  await expect(restore).toBeFocused();
  for (const theme of ['paper', 'room']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+L');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Restored' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Rehearsal/ })).toBeVisible();
});

test('another window is told that the library was restored, and what is typed in it is kept', async ({
  app,
}) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'It has one window of the app.');
  await newSession(app.page, 'Broken');
  await app.page.getByRole('button', { name: 'Library' }).click();
  await newSession(app.page, 'Rehearsal');
  await openSession(app.page);
  await logMove(app.page, 'Beijing', 'Offer monitors');
  execFileSync(process.execPath, [cli, 'backup', '--library', app.library]);
  await logMove(app.page, 'Beijing', 'Withdraw the offer');
  const page = await app.restart(() => breakChain(app.library, 'Broken'));
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(logRow(page, '1.2')).toBeVisible();
  await page.getByRole('textbox', { name: 'Log a move for Beijing' }).fill('Half a thought');

  const other = await page.context().newPage();
  await other.goto(`${new URL(page.url()).origin}/#/rescue`);
  await other.getByRole('button', { name: /^Restore / }).click();
  await expect(other.getByRole('complementary', { name: 'Restored' })).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Another library is open now' })).toBeVisible();
  await expect(page.getByText('What was being typed here is kept.')).toBeVisible();
  expect.soft(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show what is there now' }).press('Enter');
  await expect(logRow(page, '1.1')).toBeVisible();
  await expect(logRow(page, '1.2')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Log a move for Beijing' })).toHaveValue(
    'Half a thought',
  );
});

/** SQLite finds nothing wrong with it; the chain does. */
function breakChain(file: string, title: string): void {
  const database = new Sqlite(file);
  database.exec('DROP TRIGGER events_refuse_update');
  database
    .prepare(`UPDATE events SET data = replace(data, ?, 'Mended') WHERE kind = 'sessionCreated'`)
    .run(title);
  database.close();
}
