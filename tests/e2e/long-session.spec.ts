import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import { logRow } from './facilitator.ts';

const seats = ['beijing', 'moscow', 'washington', 'brussels'];
const count = 2000;

/** A day on paper: four rounds of 500 moves, one a second. */
function sheets(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabletop-long-'));
  const moves = Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.UTC(2026, 2, 24, 9, 0, index)).toISOString();
    const round = 1 + Math.floor(index / 500);
    return `${round},${seats[index % 4]},Move ${index},Say the ${index}th thing,,,,public,${at},`;
  });
  const head =
    'round,seat,title,action,intended_effect,instruments,targets,visibility,occurred_at,outcome';
  writeFileSync(join(folder, 'moves.csv'), `${[head, ...moves].join('\n')}\n`);
  writeFileSync(
    join(folder, 'session.csv'),
    'title,location,date,scenario,facilitator\nA long day,Room 4,2026-03-24,alaska,Umpire\n',
  );
  return folder;
}

test('two thousand moves are walked, searched and filtered with few of them on the page', async ({
  app,
}) => {
  const page = await app.restart(() => {
    const cli = join(import.meta.dirname, '../../out/main/cli.js');
    const folder = sheets();
    execFileSync(process.execPath, [cli, 'import', folder, '--library', app.library]);
    rmSync(folder, { recursive: true });
  });
  const { keyboard } = page;
  await page.getByText('A long day').first().click();
  await keyboard.press('Enter');
  await expect(page.getByRole('main', { name: 'Replay' })).toBeVisible();
  await keyboard.press('Control+2');
  const feed = page.getByRole('feed', { name: 'Moves' });
  await expect(logRow(page, '4.500')).toBeVisible();
  const rows = feed.getByRole('article');
  expect(await rows.count()).toBeLessThan(100);

  await feed.focus();
  await keyboard.press('Control+f');
  await keyboard.type('the 3th');
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await keyboard.press('Enter');
  await expect(logRow(page, '1.4')).toHaveAttribute('aria-current', 'true');
  await expect(logRow(page, '1.4')).toBeInViewport();
  await keyboard.press('Escape');
  await feed.focus();
  await keyboard.press('j');
  await expect(logRow(page, '1.5')).toHaveAttribute('aria-current', 'true');
  await feed.hover();
  await page.mouse.wheel(0, 20_000);
  await expect(logRow(page, '1.5')).toHaveCount(0);
  // Some are kept ready above and below what is in view.
  await expect(rows.nth(Math.floor((await rows.count()) / 2))).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);

  await keyboard.press('Control+f');
  await page.getByRole('button', { name: 'Filter by seat' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Moscow' }).click();
  await keyboard.press('Escape');
  await expect(page.getByText(/^Showing 500 of 2,?000 moves$/)).toBeVisible();
  await expect(rows.filter({ hasText: 'BJG' })).toHaveCount(0);
  expect(await rows.count()).toBeLessThan(100);
});
