import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { command, logMove, openedSession } from './facilitator.ts';

const clock = (page: Page) => page.getByRole('timer');
const spoken = (page: Page) => page.getByRole('status').filter({ hasText: /left in|time is up/ });

/** From here on the page's time is ours; the authority's goes on as it is. */
async function holdTime(page: Page): Promise<void> {
  await page.clock.install({ time: Date.now() });
}

async function later(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
}

async function start(page: Page, phase: string, minutes: number): Promise<void> {
  await command(page, `Start ${phase}, ${minutes} min`);
  await expect(
    page.getByRole('button', { name: `${phase} ${minutes} min, running` }),
  ).toBeVisible();
}

test('a phase is started, paused, resumed, made longer and shorter, and ended', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Clock');
  await page.getByRole('button', { name: 'Start: Brief' }).click();
  await expect(clock(page)).toHaveText(/^0[45]:/);

  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('Paused in Brief')).toBeVisible();
  const still = await clock(page).textContent();
  await page.getByRole('button', { name: '+1 min' }).click();
  await expect(clock(page)).not.toHaveText(still ?? '');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('left in Brief')).toBeVisible();

  await page.getByRole('button', { name: 'Brief 6 min, running' }).click();
  await page.getByRole('menuitem', { name: 'Add or take minutes' }).click();
  const minutes = page.getByRole('textbox', { name: /^Minutes more/ });
  await minutes.fill('-9');
  await minutes.press('Enter');
  await expect(page.getByText('The phase has run for longer than that already.')).toBeVisible();
  await expect(minutes).toHaveValue('-9');
  await minutes.fill('−3');
  await minutes.press('Enter');
  await expect(page.getByRole('button', { name: 'Brief 3 min, running' })).toBeVisible();

  await page.getByRole('button', { name: 'Brief 3 min, running' }).click();
  await page.getByRole('menuitem', { name: 'End Brief' }).click();
  await expect(page.getByText('No phase is running')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start: Negotiate' })).toBeVisible();
});

test('any phase is started from the ruler, planned or not from the palette', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Jump');
  await page.getByRole('button', { name: /^Adjudicate 10 min/ }).click();
  await page.getByRole('menuitem', { name: 'Start Adjudicate, 10 min' }).click();
  await expect(page.getByText('left in Adjudicate')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Hot wash/ })).toHaveCount(0);
  await start(page, 'Hot wash', 10);
  await expect(page.getByText('left in Hot wash')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Adjudicate 10 min, over' })).toBeVisible();
});

test('the clock warns, goes over and ends nothing by itself; it sounds when asked to', async ({
  app,
}) => {
  const { page } = app;
  await openedSession(page, 'Over time');
  await page.evaluate(() => {
    const tones: number[] = [];
    Object.assign(window, { tones });
    const silent = {
      setValueAtTime() {},
      linearRampToValueAtTime() {},
      exponentialRampToValueAtTime() {},
    };
    window.AudioContext = class {
      currentTime = 0;
      destination = {};
      resume() {
        return Promise.resolve();
      }
      createGain() {
        return { gain: silent, connect() {} };
      }
      createOscillator() {
        return { frequency: {}, connect() {}, start: () => tones.push(1), stop() {} };
      }
    } as unknown as typeof AudioContext;
  });
  const tones = () => page.evaluate(() => (window as unknown as { tones: number[] }).tones.length);
  await holdTime(page);
  await command(page, 'Let the clock sound');
  await start(page, 'Brief', 5);
  await later(page, 185);
  await expect(clock(page)).toHaveText(/^01:/);
  await expect(spoken(page)).toHaveText('2 minutes left in Brief');
  expect(await tones()).toBe(1);
  await later(page, 60);
  await expect(spoken(page)).toHaveText('1 minute left in Brief');
  expect(await tones()).toBe(1);
  await command(page, 'Silence the clock');
  await later(page, 90);
  await expect(clock(page)).toHaveText(/^\+00:/);
  await expect(spoken(page)).toHaveText('Brief: the time is up');
  expect(await tones()).toBe(1);
  await expect(page.getByText('over in Brief')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Brief 5 min, running' })).toBeVisible();
  await page.getByRole('button', { name: '+1 min' }).click();
  await expect(page.getByText('left in Brief')).toBeVisible();
});

test('a phase survives the end of main in the middle of it', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Survivor');
  await start(page, 'Move', 20);
  await page.getByRole('button', { name: '+1 min' }).click();
  await expect(page.getByRole('button', { name: 'Move 21 min, running' })).toBeVisible();
  const again = await app.restart();
  await again.getByRole('button', { name: 'Resume' }).first().click();
  await expect(again.getByRole('button', { name: 'Move 21 min, running' })).toBeVisible();
  await expect(clock(again)).toHaveText(/^(?:1\d|20):/);
});

test('the day is measured against its plan', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Day');
  await page.getByRole('button', { name: /^On time/ }).waitFor();
  await holdTime(page);
  await start(page, 'Brief', 5);
  await later(page, 17 * 60);
  const phrase = page.getByRole('button', {
    name: /^12 min late\. Plan of the day: Ends \d\d:\d\d/,
  });
  await phrase.click();
  const drawer = page.getByRole('region', { name: 'Plan of the day' });
  await expect(drawer.getByText(/^Ends \d\d:\d\d, 12 min late$/)).toBeVisible();
  await expect(drawer.getByRole('row', { name: /^Brief 5 17/ })).toBeVisible();
  await expect(drawer.getByRole('row', { name: /^Hot wash 15/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(phrase).toBeFocused();
});

test('the clock is run from the keyboard, and a text keeps its own keys', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Keys');
  await logMove(page, 'Beijing', 'Welcome the talks');
  const log = page.getByRole('feed', { name: 'Moves' });
  await log.focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.getByText('left in Brief')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('Paused in Brief')).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: 'Brief 6 min, paused' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('left in Brief')).toBeVisible();

  const line = page.getByRole('textbox', { name: /^Log a move for/ });
  await line.fill('Two words');
  await line.press('Home');
  await line.press('Control+ArrowRight');
  await page.keyboard.type('+ ');
  await expect(line).toHaveValue(/^Two ?\+ /);
  await expect(page.getByText('left in Brief')).toBeVisible();

  await page.getByRole('button', { name: /^Negotiate 10 min/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('left in Negotiate')).toBeVisible();
});
