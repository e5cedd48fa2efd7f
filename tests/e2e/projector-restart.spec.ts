/** In Electron the projector's window goes with main; a browser's tab stays behind. */
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from 'playwright/test';
import { logMove, openedSession } from './facilitator.ts';
import { openProjector } from './projector.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');

async function kill(server: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}

test('the projector holds its last view while main is away, and goes on by itself', async () => {
  test.skip(process.env['TABLETOP_E2E_HOST'] === 'electron', 'main takes its windows with it');
  const folder = await mkdtemp(join(tmpdir(), 'tabletop-e2e-'));
  const library = join(folder, 'library.db');
  const executablePath = process.env['TABLETOP_TEST_BROWSER'];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const first = await serve(root, library);
  const page = await (await browser.newContext()).newPage();
  await page.goto(first.address);
  await openedSession(page, 'Power cut');
  const { screen } = await openProjector(page);
  await logMove(page, 'Moscow', 'Ask for prior sight');
  const said = screen.getByRole('listitem');
  await expect(said).toContainText(['Ask for prior sight']);
  const before = await screen.getByRole('main').innerText();

  await kill(first.server);
  await expect(page.getByText('Not connected, trying again')).toBeVisible();
  expect(await screen.getByRole('main').innerText()).toBe(before);

  const again = await serve(root, library);
  await page.goto(again.address);
  await page.getByRole('button', { name: 'Resume' }).first().click();
  await expect(page.getByRole('button', { name: 'Projector on, public view' })).toBeVisible();
  await logMove(page, 'Brussels', 'Publish a common list');
  await expect(said).toContainText(['Publish a common list', 'Ask for prior sight']);

  await browser.close();
  await kill(again.server);
  await rm(folder, { recursive: true, force: true });
});
