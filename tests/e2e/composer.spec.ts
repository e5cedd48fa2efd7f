import { expect, test } from './app.ts';
import { composerField, line, lineOf, openedToday, say } from './composing.ts';
import { logRow } from './facilitator.ts';

test('a move takes its text and two keys', async ({ app: { page } }) => {
  await openedToday(page, 'Two keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('Welcome the talks');
  await page.keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to score');
  await expect(line(page)).toBeFocused();
});

test('each prefix leaves the line and appears in its field', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Prefixes');
  await keyboard.type('Offer licences > Split the rails #energy @mo @Kyiv !bru ');
  await keyboard.type('+Both gain by it -Nobody pays ');
  await expect(line(page)).toHaveValue('Offer licences -Nobody pays ');
  await expect(page.getByRole('textbox', { name: 'Intended effect' })).toHaveValue(
    'Split the rails',
  );
  await expect(composerField(page, 'Instruments: Energy trade')).toBeVisible();
  await expect(composerField(page, 'Targets: Moscow, Kyiv')).toBeVisible();
  await expect(composerField(page, 'Seen by: BRU')).toBeVisible();
  await expect(composerField(page, 'Arguments: 1 for')).toBeVisible();
  await keyboard.press('Tab');
  await expect(line(page)).toHaveValue('Offer licences ');
  await expect(composerField(page, 'Arguments: 1 for, 1 against')).toBeVisible();
  await keyboard.press('Control+Enter');

  const row = logRow(page, '1.1');
  await expect(row).toHaveAccessibleName('1.1, Beijing, private, to score');
  await expect(row).toContainText('Offer licences');
  await expect(row).toContainText('Energy trade');
  await expect(row).toContainText('Kyiv');
  const said = page.getByRole('region', { name: 'Arguments' }).getByRole('listitem');
  await expect(said).toContainText(['Both gain by it', 'Nobody pays']);
  // The move and its arguments are one step.
  await page.getByRole('feed').focus();
  await keyboard.press('Control+z');
  await expect(row).toHaveCount(0);
});

test('a doubled character is the character, and a token can be turned back into text', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Characters');
  await keyboard.type('Name ##one bank @mo ');
  await expect(line(page)).toHaveValue('Name ##one bank ');
  await keyboard.press('Backspace');
  await expect(line(page)).toHaveValue('Name ##one bank @mo');
  await expect(composerField(page, 'Targets: none yet')).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(composerField(page, 'Targets: mo')).toBeVisible();
  await keyboard.type('in full');
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toContainText('Name #one bank in full');
});

test('a list is gone through, taken from and closed by keyboard', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Lists');
  await keyboard.type('Ask @b');
  const options = page.getByRole('listbox', { name: 'Targets' }).getByRole('option');
  await expect(options).toContainText(['Brussels', '“b” as a target outside the seats']);
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await keyboard.press('ArrowUp');
  await keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveValue('Ask @b');
  await keyboard.type('r');
  await expect(options.first()).toContainText('Brussels');
  await keyboard.press('Enter');
  await expect(composerField(page, 'Targets: Brussels')).toBeVisible();
  await expect(logRow(page, '1.1')).toHaveCount(0);
  await keyboard.press('Shift+Enter');
  await keyboard.type('and wait');
  await keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toContainText(/Ask\s+and wait/);
});

test('a digit and a space choose the seat; other text may begin with a digit', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Digits');
  await keyboard.type('14 banks are named');
  await expect(lineOf(page, 'Beijing')).toHaveValue('14 banks are named');
  await keyboard.press('Control+Enter');
  await expect(line(page)).toHaveValue('');
  await keyboard.type('3 Hold the list');
  await expect(lineOf(page, 'Washington')).toHaveValue('Hold the list');
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.2')).toHaveAccessibleName('1.2, Washington, public, to score');
});

test('the previous move of a seat comes back as a copy', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Copies');
  await say(page, 'Name ##one bank #energy !mo ');
  await keyboard.press('ArrowUp');
  await expect(line(page)).toHaveValue('Name ##one bank');
  await expect(composerField(page, 'Instruments: Energy trade')).toBeVisible();
  await expect(composerField(page, 'Seen by: MOW')).toBeVisible();
});

test('what is left for later waits in a queue with a key', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Queue');
  for (const text of ['First in a hurry', 'Second in a hurry']) {
    await keyboard.type(text);
    await keyboard.press('Control+d');
    await expect(line(page)).toHaveValue('');
  }
  for (const size of [
    { width: 1440, height: 900 },
    { width: 1180, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await expect(page.getByRole('button', { name: '2 to finish' })).toBeInViewport();
  }
  await page.getByRole('feed').focus();
  await keyboard.press('l');
  const form = page.getByRole('form', { name: 'Edit move 1.1' });
  await expect(form.getByRole('textbox', { name: 'Action' })).toBeFocused();
  await form.getByRole('textbox', { name: 'Intended effect' }).fill('To gain time');
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to score');
  await page.getByRole('button', { name: '1 to finish' }).click();
  await expect(page.getByRole('form', { name: 'Edit move 1.2' })).toBeVisible();
});

test('a late entry stands where it happened and keeps both times', async ({ app: { page } }) => {
  const { keyboard } = page;
  await openedToday(page, 'Late');
  await say(page, 'Said in time');
  await keyboard.type('Said at midnight ~0:00');
  await keyboard.press('Enter');
  const rows = page.getByRole('feed').getByRole('article', { name: /^1\./ });
  await expect(rows).toContainText(['Said at midnight', 'Said in time']);
  await expect(logRow(page, '1.2')).toContainText('late');
  await expect(page.getByRole('region', { name: 'Move 1.2' })).toContainText(/0?0:00.*recorded/);

  await test.step('and when a move happened can be put right', async () => {
    await logRow(page, '1.1').click();
    await page.getByRole('button', { name: 'Edit' }).click();
    const form = page.getByRole('form', { name: 'Edit move 1.1' });
    const when = form.getByRole('textbox', { name: 'When it happened' });
    await when.fill('noon');
    await keyboard.press('Control+Enter');
    await expect(when).toHaveAttribute('aria-invalid', 'true');
    await expect(when).toHaveValue('noon');
    await when.fill('0:00');
    await keyboard.press('Control+Enter');
    await expect(logRow(page, '1.1')).toContainText('late');
    await expect(logRow(page, '1.1')).toContainText('amended');
  });
});

test('moves change places by hand, keep their times, and go back by undo', async ({
  app: { page },
}) => {
  const { keyboard } = page;
  await openedToday(page, 'Order');
  for (const text of ['One', 'Two', 'Three']) await say(page, text);
  const rows = page.getByRole('feed').getByRole('article', { name: /^1\./ });
  await page.getByRole('feed').focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(rows).toContainText(['One', 'Three', 'Two']);
  await keyboard.press('Alt+ArrowUp');
  await expect(rows).toContainText(['Three', 'One', 'Two']);
  await keyboard.press('Alt+ArrowDown');
  await expect(rows).toContainText(['One', 'Three', 'Two']);
  await keyboard.press('Control+z');
  await expect(rows).toContainText(['Three', 'One', 'Two']);
  await keyboard.press('Control+k');
  await keyboard.type('Move down');
  await keyboard.press('Enter');
  await expect(rows).toContainText(['One', 'Three', 'Two']);
  await expect(rows.filter({ hasText: 'late' })).toHaveCount(0);
});
