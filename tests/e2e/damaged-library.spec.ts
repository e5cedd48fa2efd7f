/** A library that cannot be read any more when the app is started. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './app.ts';
import { newSession } from './facilitator.ts';

const cli = join(import.meta.dirname, '../../out/main/cli.js');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

test('a damaged library is restored with one key, and the session is there', async ({ app }) => {
  await newSession(app.page, 'Rehearsal');
  execFileSync(process.execPath, [cli, 'backup', '--library', app.library]);
  const damaged = readFileSync(app.library).fill(0, 0, 16);
  const page = await app.restart(() => {
    for (const end of ['-wal', '-shm']) rmSync(app.library + end, { force: true });
    writeFileSync(app.library, damaged);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('heading', { name: 'The library cannot be read' })).toBeVisible();
  const restore = page.getByRole('button', { name: /^Restore / });
  await expect(restore).toBeFocused();
  for (const theme of ['paper', 'room']) {
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    expect.soft(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Control+Shift+L');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Restored' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Rehearsal/ })).toBeVisible();
});
