import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { logMove, logRow, openedSession } from './facilitator.ts';
import { drawn, hand } from './photo-files.ts';

const log = (page: Page) => page.getByRole('feed', { name: 'Moves' });
const notes = (page: Page) => page.getByRole('list', { name: 'Notes' });
const photos = (page: Page) => page.getByRole('list', { name: 'Photos' });
const caption = (page: Page) => page.getByRole('textbox', { name: 'Caption' });
const row = (page: Page, name: string | RegExp) => page.getByRole('article', { name });

test('a note is taken, amended, disclosed and struck from the keyboard alone', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Notes');
  await logMove(page, 'Moscow', 'Ask for prior sight of every annex');
  await log(page).focus();
  await page.keyboard.press('t');
  const text = page.getByRole('textbox', { name: 'Note' });
  await expect(text).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Move' })).toContainText(
    'Write something first.',
  );
  await page.keyboard.type('They want it in writing.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Said twice.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await expect(page.getByRole('combobox', { name: 'Who spoke' })).toHaveValue('Moscow');
  await page.getByRole('radio', { name: 'Move 1.1' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(notes(page).getByRole('listitem')).toContainText(['They want it in writing.']);
  await expect(row(page, 'Note')).toContainText('Note, on 1.1, control only');
  await expect(row(page, 'Note')).toContainText('MOW');
  await expect(text).toHaveValue('');
  await expect(text).toBeFocused();

  await page.keyboard.type('Tired faces');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Energy d');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who spoke' })).toHaveValue('Energy desk');
  await page.keyboard.press('Control+Enter');
  const second = notes(page).getByRole('listitem').nth(1);
  await expect(second).toContainText('Energy desk');

  await second.getByRole('button', { name: 'Amend' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Tired, and in a hurry');
  await page.keyboard.press('Enter');
  await expect(second).toContainText('Tired, and in a hurry');
  await second.getByText(/^amended/).click();
  await expect(second.getByText('Tired faces')).toBeVisible();

  await second.getByRole('button', { name: 'Disclose' }).press('Enter');
  await second.getByRole('button', { name: 'Disclose' }).press('Enter');
  await expect(second).toContainText('to all seats');
  await second.getByRole('button', { name: 'Strike' }).press('Enter');
  await expect(row(page, 'Note, struck')).toContainText('Tired, and in a hurry');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Notes and photos' })).toContainText(
    'They want it in writing.',
  );
});

test('what is being noted survives closing the drawer and a restart', async ({ app }) => {
  await openedSession(app.page, 'Half a note');
  await logMove(app.page, 'Beijing', 'Welcome the talks');
  await log(app.page).focus();
  await app.page.keyboard.press('t');
  await app.page.keyboard.type('Half a thou');
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('t');
  await expect(app.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thou');
  await app.page.getByRole('textbox', { name: 'Heard at' }).fill('99:99');
  await app.page.keyboard.press('Control+Enter');
  await expect(app.page.getByRole('textbox', { name: 'Heard at' })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await expect(app.page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thou');
});

test('a move is bookmarked by one key, found again, renamed and cleared', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Bookmarks');
  await logMove(page, 'Beijing', 'Welcome the talks: all of them');
  await logMove(page, 'Moscow', 'Wait');
  await log(page).focus();
  await page.keyboard.press('k');
  await page.keyboard.press('b');
  await expect(logRow(page, '1.1').getByRole('img', { name: /Bookmark/ })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+B');
  const marks = page.getByRole('list', { name: 'Bookmarks' }).getByRole('listitem');
  await expect(marks).toContainText(['Welcome the talks']);
  await marks.getByRole('button', { name: 'Rename' }).press('Enter');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Where it began');
  await page.keyboard.press('Enter');
  await expect(marks).toContainText(['Where it began']);
  await marks.getByRole('button', { name: 'Go to 1.1' }).press('Enter');
  await expect(logRow(page, '1.1')).toHaveAttribute('aria-current', 'true');
  await marks.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(marks).toHaveCount(0);
});

test('a photo comes in by file, by paste and by drop, and stays', async ({ app }) => {
  let { page } = app;
  await openedSession(page, 'Photos');
  await logMove(page, 'Washington', 'Circulate Annex C');
  const png = await drawn(page, 'image/png');

  await log(page).focus();
  await page.keyboard.press('Shift+P');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose photo …' }).click();
  await (await choosing).setFiles(png);
  await expect(caption(page)).toBeFocused();
  await page.keyboard.type('The whiteboard after round 1');
  await page.getByRole('radio', { name: 'Move 1.1' }).click();
  await page.getByRole('button', { name: 'Add photo' }).click();
  await expect(row(page, 'Photo, The whiteboard after round 1')).toContainText('on 1.1');

  await log(page).focus();
  await hand(page, 'paste', await drawn(page, 'image/jpeg', [640, 480]));
  await expect(caption(page)).toBeFocused();
  await page.keyboard.type('Pasted');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Photo, Pasted')).toBeVisible();

  await hand(page, 'drop', await drawn(page, 'image/webp', [640, 480]));
  await expect(caption(page)).toBeFocused();
  await page.keyboard.type('Dropped');
  await page.keyboard.press('Enter');
  await expect(photos(page).getByRole('listitem')).toHaveCount(3);

  const downloading = page.waitForEvent('download');
  await photos(page).getByRole('button', { name: 'Save original' }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('The whiteboard after round 1.png');
  expect(readFileSync(await download.path()).equals(png.buffer)).toBe(true);

  page = await app.restart();
  await page.getByRole('button', { name: 'Resume' }).first().click();
  const kept = row(page, 'Photo, The whiteboard after round 1');
  await expect(kept.getByRole('img')).toHaveJSProperty('naturalWidth', 1600);
  await kept.getByRole('button').press('Enter');
  const viewer = page.getByRole('dialog', { name: 'The whiteboard after round 1' });
  await expect(viewer).toContainText('1 of 3');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: 'Pasted' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(row(other, 'Photo, Dropped').getByRole('img')).toHaveJSProperty('naturalWidth', 640);
});

test('what is no photo is refused with what to do, and nothing is recorded', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'No photo');
  await logMove(page, 'Beijing', 'Welcome the talks');
  await log(page).focus();
  const text = { mimeType: 'image/png', buffer: Buffer.from('Minutes of the meeting') };
  await hand(page, 'paste', { name: 'minutes.png', ...text });
  await expect(page.getByRole('alert')).toContainText('Not added: minutes.png');
  await expect(page.getByRole('alert')).toContainText('Choose a JPEG, PNG or WebP file.');
  const leave = page.getByRole('button', { name: 'Leave it out' });
  await expect(leave).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);

  const { buffer, ...png } = await drawn(page, 'image/png', [64, 64]);
  await hand(page, 'drop', { ...png, buffer: buffer.subarray(0, buffer.length - 20) });
  await expect(page.getByRole('alert')).toContainText('damaged or cut short');
  await expect(leave).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(photos(page)).toHaveCount(0);

  const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
  await line.focus();
  await hand(page, 'paste', { ...png, buffer });
  await expect(caption(page)).toHaveCount(0);
});

test('the drawers of notes, bookmarks and photos have nothing axe finds', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Axe');
  await logMove(page, 'Beijing', 'Welcome the talks');
  await log(page).focus();
  await page.keyboard.press('b');
  await page.keyboard.press('t');
  await page.keyboard.type('Noted');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Note')).toBeVisible();
  for (const theme of ['paper', 'room']) {
    for (const [key, name] of [
      ['t', 'Notes'],
      ['Shift+B', 'Bookmarks'],
      ['Shift+P', 'Photos'],
    ] as const) {
      await log(page).focus();
      if (key !== 't' || theme === 'room') await page.keyboard.press(key);
      const looked = { within: 'aside[aria-label="Move"]', rules: 'all' } as const;
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      expect(await axeFindings(page, looked), `${name}, ${theme}`).toEqual([]);
    }
    await page.keyboard.press('Control+Shift+L');
  }
});
