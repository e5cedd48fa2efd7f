import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { logMove, openedSession, score } from './facilitator.ts';
import { choose, openProjector } from './projector.ts';

const isElectron = process.env['TABLETOP_E2E_HOST'] === 'electron';
const secret = 'zebra';

async function logPrivately(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: /^Beijing, \d+ move/ }).click();
  await page.getByRole('textbox', { name: 'Log a move for Beijing' }).fill(action);
  await page.getByRole('button', { name: /^Seen by/ }).click();
  await page.getByRole('dialog').getByText('Control', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Log \d/ }).click();
  await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
}

test('the room sees what is public, and nothing else ever reaches its page', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Public view');
  await logPrivately(page, `Offer a ${secret} before anybody looks`);
  const { screen, frames } = await openProjector(page);
  await logMove(page, 'Moscow', 'Ask for prior sight of every annex');
  await logPrivately(page, `Offer another ${secret} behind closed doors`);
  await logMove(page, 'Brussels', 'Publish a common export-control list');
  const said = screen.getByRole('listitem');
  await expect(said).toHaveCount(2);
  await expect(said.first()).toContainText('BRU');
  await expect(said.first()).toContainText('Publish a common export-control list');
  await expect(said.last()).toContainText('Ask for prior sight of every annex');
  if (!isElectron) expect(frames.join('\n')).toContain('Publish a common export-control list');
  expect(frames.join('\n')).not.toContain(secret);
  // The roster is nobody’s but the room’s own.
  expect(frames.join('\n')).not.toContain('Sanctions envoy');
});

test('the clock and the trend are the room’s too, scored in public', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Clock');
  const { screen } = await openProjector(page);
  await page.getByRole('button', { name: /^Start: Brief/ }).click();
  await expect(screen.getByRole('timer')).toHaveText(/^0[45]:[0-5]\d$/);
  await expect(screen.getByRole('main')).toContainText('Brief then Negotiate');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(screen.getByRole('main')).toContainText('Brief, paused');
  await logMove(page, 'Washington', 'Announce a framework');
  await expect(screen.getByRole('main')).toContainText('no public score yet');
  await score(page, 'Evaluator 1', [2, 1, 0, 0, 0, 0]);
  await score(page, 'Evaluator 2', [2, 1, 0, 0, 0, 0]);
  await page.getByRole('button', { name: /^Reveal/ }).click();
  const net = screen.getByRole('img', {
    name: 'Net position for Beijing, public moves only: +3.0',
  });
  await expect(net).toBeVisible();
  await choose(page, 'switch', 'Net position');
  await expect(net).toHaveCount(0);
});

test('B blanks it and brings it back, from either window', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Blank');
  const { screen } = await openProjector(page);
  const shown = screen.getByRole('heading', { name: /^Round 1 of 4/ });
  await screen.keyboard.press('b');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Projector blank' })).toBeVisible();
  await screen.keyboard.press('b');
  await expect(shown).toBeVisible();
  await page.getByRole('textbox', { name: /^Log a move for/ }).focus();
  await page.keyboard.press('Control+Shift+B');
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('Control+Shift+B');
  await expect(shown).toBeVisible();
});

test('control closes it, and it is gone', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Closed');
  const { screen } = await openProjector(page);
  const gone = screen.waitForEvent('close');
  await choose(page, 'button', 'Close');
  await gone;
  await expect(page.getByRole('button', { name: 'Projector off' })).toBeVisible();
});

test('a replay is presented as chosen, moved from the laptop, and ends with the live view', async ({
  app,
}) => {
  const { page } = app;
  await openedSession(page, 'Hot wash');
  await logMove(page, 'Moscow', 'Ask for prior sight of every annex');
  await logPrivately(page, `Offer a ${secret} to Moscow alone`);
  await logMove(page, 'Brussels', 'Publish a common export-control list');
  const { screen, frames } = await openProjector(page);
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('slider')).toBeFocused();
  const main = screen.getByRole('main');
  const ask = page.getByRole('alertdialog', { name: 'Show the replay on the projector?' });

  await test.step('what is public, unless more is chosen', async () => {
    await page.keyboard.press('Shift+p');
    await ask.getByRole('button', { name: 'Show what is public' }).click();
    await expect(main).toContainText('Replay, as the public saw it');
    await expect(main).toContainText('Publish a common export-control list');
    // A third move would tell of a second.
    await expect(main).not.toContainText('1.3');
    await page.getByRole('slider').focus();
    // The private move is one of the laptop's steps, and changes nothing there.
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^1\.2 Beijing/);
    await expect(main).toContainText('Ask for prior sight of every annex');
    await expect(
      page.getByRole('button', { name: /^Projector on, replay, what is public/ }),
    ).toBeVisible();
    expect(frames.join('\n')).not.toContain(secret);
  });

  await test.step('it outlives a reload of either window', async () => {
    await screen.reload();
    await expect(main).toContainText('Ask for prior sight of every annex');
    await page.reload();
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /^1\.2 Beijing/);
    await expect(main).toContainText('Ask for prior sight of every annex');
    expect(frames.join('\n')).not.toContain(secret);
  });

  await test.step('more than that is chosen on purpose, and said', async () => {
    await page.keyboard.press('Shift+p');
    await expect(screen.getByRole('listitem')).toHaveCount(2);
    await page.getByRole('slider').focus();
    await page.keyboard.press('Shift+p');
    await ask.getByText('What Beijing saw').click();
    await expect(ask).toContainText('The room will see private moves.');
    await ask.getByRole('button', { name: 'Show what Beijing saw' }).click();
    await expect(main).toContainText(`Offer a ${secret} to Moscow alone`);
    await expect(
      page.getByRole('button', { name: 'Projector on, replay, what Beijing saw' }),
    ).toBeVisible();
    for (const theme of ['Room', 'Paper']) {
      await choose(page, 'radio', theme);
      expect(await axeFindings(screen, { rules: 'all' })).toEqual([]);
    }
    await page.getByRole('button', { name: 'End presenting' }).click();
    await expect(screen.getByRole('listitem')).toHaveCount(2);
    await expect(main).not.toContainText(secret);
  });
});

/** Nothing is cut off, and nothing is smaller than can be read from the back. */
async function measure(screen: Page) {
  return screen.evaluate(() => {
    const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
    const small = [...document.querySelectorAll('main *')]
      .filter((element) => element.childElementCount === 0 && element.textContent?.trim())
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const svg = element.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
        return size * scale < 41.9 * unit;
      })
      .map((element) => element.textContent);
    const list = document.querySelector('main ol');
    const box = list?.parentElement;
    const root = document.documentElement;
    return {
      small,
      isCut: list && box ? list.scrollHeight > box.clientHeight : true,
      isOver: root.scrollWidth > innerWidth || root.scrollHeight > innerHeight,
      moves: list?.childElementCount ?? 0,
    };
  });
}

test('three moves, or two, or one are shown, whole, whatever the projector has', async ({
  app,
}) => {
  test.skip(isElectron, 'a window that fills a display has the size of the display');
  const { page } = app;
  await openedSession(page, 'Sizes');
  const { screen } = await openProjector(page);
  const action =
    'Accept a one-year undertaking on electric vehicles and refuse the written pledge.';
  for (const seat of ['Moscow', 'Washington', 'Brussels'])
    await logMove(page, seat, `${seat}: ${action}`);
  const look = async (most: number) => {
    for (const [width, height] of [
      [1920, 1080],
      [1280, 720],
      [1024, 768],
      [3840, 2160],
    ] as const) {
      await screen.setViewportSize({ width, height });
      await expect
        .poll(() => measure(screen), { timeout: 30_000 })
        .toEqual({ small: [], isCut: false, isOver: false, moves: most });
    }
  };
  await look(3);
  await choose(page, 'switch', 'Larger');
  await look(2);
  await logMove(page, 'Beijing', `${action} `.repeat(6));
  await look(1);
});

test('it meets WCAG 2.2 AA in both themes as far as axe can tell', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Axe');
  const { screen } = await openProjector(page);
  await logMove(page, 'Moscow', 'Ask for prior sight of every annex');
  const look = async (name: string) => {
    expect(await axeFindings(screen, { rules: 'all' }), name).toEqual([]);
  };
  await look('room');
  await choose(page, 'radio', 'Paper');
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'paper');
  await look('paper');
  await screen.keyboard.press('b');
  await look('blank');
});
