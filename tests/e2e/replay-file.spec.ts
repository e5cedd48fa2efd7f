import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';

test('a replay file opens from the disk with the network off, and is gone through by keyboard', async ({
  app,
}) => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'Electron asks where in a dialog.');
  const { page } = app;
  await page.getByRole('button', { name: 'Open the sample session' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('alertdialog', { name: 'Save replay file' });
  await dialog.getByRole('button', { name: /For$/ }).click();
  await page.getByRole('option', { name: 'Beijing' }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(/-replay-beijing\.html$/);
  await expect(page.getByText(/^Saved .*-replay-beijing\.html$/).first()).toBeVisible();
  const path = join(dirname(app.library), saved.suggestedFilename());
  await saved.saveAs(path);
  const text = await readFile(path, 'utf8');
  expect(text.length).toBeLessThan(1_500_000);
  expect(text).toContain('Annex C');
  expect(text).not.toContain('A list in the drawer');

  const context = page.context();
  await context.setOffline(true);
  const reader = await context.newPage();
  const told: string[] = [];
  reader.on('console', (message) => told.push(message.text()));
  reader.on('pageerror', (error) => told.push(String(error)));
  reader.on('request', (request) => told.push(request.url()));
  const address = pathToFileURL(path).href;
  await reader.goto(address);
  const cursor = reader.getByRole('slider', { name: 'Replay cursor' });
  await expect(cursor).toBeFocused();
  await test.step('by round, move, event, inject and swing', async () => {
    const { keyboard } = reader;
    await keyboard.press('Home');
    const list = reader.getByRole('feed', { name: 'What Beijing knew' });
    await expect(list.getByRole('article', { name: /^1\.1,/ })).toHaveCount(0);
    await keyboard.press('ArrowRight');
    await expect(list.getByRole('article', { name: /^1\.1, / })).toBeVisible();
    for (const key of ['Shift+ArrowRight', '.', 'i', 's', 'ArrowRight']) {
      const before = await cursor.getAttribute('aria-valuenow');
      await keyboard.press(key);
      await expect(cursor, key).not.toHaveAttribute('aria-valuenow', before ?? '');
    }
  });
  await test.step('it offers nothing it cannot do', async () => {
    for (const name of [/^Fork/, /^Save/, 'Mark what was hidden', /^Projector/, /^Report$/]) {
      await expect(reader.getByRole('button', { name })).toHaveCount(0);
    }
    await expect(reader.getByRole('checkbox', { name: 'Mark what was hidden' })).toHaveCount(0);
  });
  await test.step('it is seen as the seat or the public, and as nobody else', async () => {
    const { keyboard } = reader;
    await expect(
      reader.getByRole('radiogroup', { name: 'Seen as' }).getByRole('radio'),
    ).toHaveCount(2);
    await keyboard.press('End');
    const mine = reader.getByRole('feed', { name: 'What Beijing knew' });
    await expect(mine.getByRole('article').first()).toBeVisible();
    for (const key of ['0', '2', 'p']) await keyboard.press(key);
    await expect(reader.getByRole('feed', { name: 'What the public knew' })).toBeVisible();
    await keyboard.press('1');
    await expect(mine).toBeVisible();
  });
  for (const theme of ['paper', 'room']) {
    await expect(reader.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await axeFindings(reader)).toEqual([]);
    await reader.keyboard.press('Control+Shift+L');
  }
  expect(told).toEqual([address]);
  await context.setOffline(false);
});
