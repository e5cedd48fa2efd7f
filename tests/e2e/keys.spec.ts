import type { Page } from 'playwright/test';
import { parseChord } from '../../src-renderer/parts/chord.ts';
import { keyMap, type KeyGroup } from '../../src-renderer/screens/key-map/key-map.ts';
import { expect, test } from './app.ts';
import { addPeople, logRow, newSession, openSession } from './facilitator.ts';

/** Whether something takes the key that is pressed where the focus is. */
async function isTaken(page: Page, caps: string): Promise<boolean> {
  const { key, ctrl, alt, shift } = parseChord(caps.replaceAll(' ', '+'));
  const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  return page.evaluate(
    ([init]) => {
      const at = document.activeElement ?? document.body;
      const options = { ...init, bubbles: true, cancelable: true };
      return !at.dispatchEvent(new KeyboardEvent('keydown', options));
    },
    [{ key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift }],
  );
}

async function leaveDialogs(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('[role="dialog"], [role="alertdialog"]')).toHaveCount(0);
}

/** Puts the focus where the keys of a group work. */
const places: Record<KeyGroup['where'], (page: Page) => Promise<void>> = {
  async session(page) {
    await leaveDialogs(page);
    await page.keyboard.press('Control+2');
    await page.getByRole('feed', { name: 'Moves' }).focus();
  },
  async log(page) {
    await leaveDialogs(page);
    await page.getByRole('feed', { name: 'Moves' }).focus();
  },
  async composer(page) {
    await page.getByRole('textbox', { name: /^Log a move for/ }).fill('Answer in kind');
  },
  async find(page) {
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find in the log' }).fill('talks');
  },
  async seats(page) {
    await page.keyboard.press('Control+1');
    await page.getByRole('row', { name: /Trade desk/ }).focus();
  },
  async replay(page) {
    await leaveDialogs(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('main', { name: 'Replay' }).focus();
  },
  async compare(page) {
    // O and Esc lead out of it.
    if (!page.url().includes('#/compare/')) await page.goBack();
    await page
      .getByRole('button', { name: /Welcome the talks/ })
      .first()
      .focus();
  },
  async library(page) {
    await leaveDialogs(page);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  },
};

/** The ids in the address. */
const idAt = (page: Page) => /session\/([^/]+)/.exec(page.url())?.[1] ?? '';

test('every key on the map does something where the map says it does', async ({ app }) => {
  test.slow();
  const { page } = app;
  await newSession(page, 'Keys');
  await addPeople(page, ['Trade desk, Economic section', 'Energy desk, Energy section']);
  await openSession(page);
  for (const action of ['Welcome the talks', 'Ask for prior sight', 'Leave the talks']) {
    await page.keyboard.press('Alt+1');
    await page.keyboard.insertText(action);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').filter({ hasText: action })).toBeVisible();
  }
  const played = idAt(page);
  for (const { where, title, keys } of keyMap) {
    await leaveDialogs(page);
    if (where === 'library') {
      await page.getByRole('button', { name: 'Library' }).click();
      await expect(page.getByRole('heading', { name: 'Sessions', level: 1 })).toBeVisible();
    }
    if (where === 'compare') {
      await newSession(page, 'Keys again');
      const address = `#/compare/${played},${idAt(page)}`;
      await page.evaluate((hash) => void (location.hash = hash), address);
    }
    for (const cap of keys.flatMap((key) => key.keys)) {
      await places[where](page);
      expect(await isTaken(page, cap), `${cap}, ${title}`).toBe(true);
      // What is read only when it is asked for comes a little later, and would take the next key.
      if (cap === 'F1' || cap === 'Ctrl P') await expect(page.getByRole('dialog')).toBeVisible();
    }
  }
});

test('F1 shows the map, where single keys can be switched off', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await newSession(page, 'Map');
  await openSession(page);
  await keyboard.press('Alt+1');
  await keyboard.insertText('Welcome the talks');
  await keyboard.press('Enter');
  await keyboard.press('F1');
  const map = page.getByRole('dialog', { name: 'Keyboard map' });
  await expect(map.getByText('Previous pane')).toBeVisible();
  await map.getByText('Single keys').click();
  await keyboard.press('Escape');
  await expect(map).toHaveCount(0);
  await page.getByRole('feed').focus();
  await keyboard.press('h');
  await expect(page.getByText(/^History of/)).toHaveCount(0);
  await keyboard.press('Control+f');
  await expect(page.getByRole('textbox', { name: 'Find in the log' })).toBeFocused();
});

test('F6 goes through every pane and back to the first, Shift F6 the other way', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await newSession(page, 'Panes');
  await openSession(page);
  await keyboard.press('Alt+1');
  await keyboard.insertText('Welcome the talks');
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toBeVisible();
  const feed = page.getByRole('feed', { name: 'Moves' });
  /** The place of the pane with the focus, in the order in which they stand. */
  const paneAt = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-pane]')].findIndex((pane) =>
        pane.contains(document.activeElement),
      ),
    );
  const [strip, rail, log, composer, inspector] = [0, 1, 2, 3, 4];
  await feed.focus();
  for (const next of [composer, inspector, strip, rail, log]) {
    await keyboard.press('F6');
    expect(await paneAt()).toBe(next);
  }
  // Where one was in the log, and where one writes in the composer.
  await expect(feed).toBeFocused();
  for (const next of [rail, strip, inspector, composer]) {
    await keyboard.press('Shift+F6');
    expect(await paneAt()).toBe(next);
  }
  await expect(page.getByRole('textbox', { name: 'Log a move for Beijing' })).toBeFocused();
});
