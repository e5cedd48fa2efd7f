import Sqlite from 'better-sqlite3';
import { expect, test } from './app.ts';
import { logMove, logRow, newSession, openedSession, openSession, score } from './facilitator.ts';

/** What is kept of what is being typed, read beside the running app. */
function draftsIn(library: string): string {
  const database = new Sqlite(library, { readonly: true });
  try {
    return database.prepare('SELECT text FROM drafts').pluck().all().join('\n');
  } finally {
    database.close();
  }
}

test('a refused move keeps its text and says why beside the field', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Refusals');
  const line = page.getByRole('textbox', { name: 'Log a move for Beijing' });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Not logged: write something first');
  await expect(line).toHaveAttribute('aria-invalid', 'true');

  const long = 'x'.repeat(5000);
  await line.fill(long);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('4,000 characters at most');
  await expect(line).toHaveValue(long);

  await line.fill('Hold the amended list back');
  await page.getByRole('button', { name: /^Seen by/ }).click();
  await page.getByText('Named seats').click();
  await page.keyboard.press('Escape');
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('say who may know of it');
  await expect(line).toHaveValue('Hold the amended list back');
  await page
    .getByRole('alert')
    .getByRole('button', { name: /MOW|Moscow/ })
    .click();
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, private, to score');
});

test('what was acknowledged and what was being typed survive a kill of main', async ({ app }) => {
  await openedSession(app.page, 'Power cut');
  await logMove(app.page, 'Beijing', 'Welcome the talks');
  await logMove(app.page, 'Moscow', 'Ask for prior sight');
  const line = app.page.getByRole('textbox', { name: 'Log a move for Moscow' });
  await line.fill('A sentence nobody has finish');
  await expect.poll(() => draftsIn(app.library)).toContain('A sentence nobody has finish');

  const page = await app.restart();
  await page.getByRole('button', { name: 'Resume' }).first().click();
  await expect(logRow(page, '1.1')).toBeVisible();
  await expect(logRow(page, '1.2')).toBeVisible();
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('textbox', { name: 'Log a move for Moscow' })).toHaveValue(
    'A sentence nobody has finish',
  );
});

test('amend keeps both texts, withdraw strikes through, undo and redo', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Corrections');
  await logMove(page, 'Beijing', 'Welcome the talks');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Action' }).fill('Welcome the talks in principle');
  await page.getByRole('button', { name: 'Save amendment' }).click();
  await expect(logRow(page, '1.1')).toContainText('Welcome the talks in principle');
  await expect(logRow(page, '1.1')).toContainText('amended');
  await page
    .getByText(/^amended/)
    .last()
    .click();
  await expect(page.getByText('Welcome the talks', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, withdrawn');
  await page.getByRole('feed').focus();
  await page.keyboard.press('Control+z');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to score');
  await page.keyboard.press('Control+z');
  await expect(logRow(page, '1.1')).not.toContainText('in principle');
  await page.keyboard.press('Control+y');
  await expect(logRow(page, '1.1')).toContainText('in principle');
});

test('a move logged to finish later waits, and counts only when it is finished', async ({
  app,
}) => {
  const { page } = app;
  await openedSession(page, 'Finish later');
  await page
    .getByRole('textbox', { name: 'Log a move for Beijing' })
    .fill('Sound out two capitals');
  await page.keyboard.press('Control+d');
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to finish');
  await expect(page.getByText('1 to score, 1 to finish')).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Intended effect' }).first().fill('A seat at the table');
  await page.getByRole('button', { name: 'Finish move' }).click();
  await expect(logRow(page, '1.1')).toHaveAccessibleName('1.1, Beijing, public, to score');
});

test('scores are blind until the reveal, and revealing early asks why', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Blind');
  await logMove(page, 'Washington', 'Circulate Annex C');
  await score(page, 'Evaluator 1', [-2, 0, 0, 2, 1, 1]);
  await expect(logRow(page, '1.1')).toContainText('1 of 2 in');
  await expect(page.getByText('0 of 6 rated')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Reveal 1.1 without Evaluator 2?' });
  await dialog.getByRole('button', { name: 'Reveal now' }).click();
  await expect(dialog).toContainText('Say why it is revealed now');
  await dialog.getByRole('textbox').fill('Evaluator 2 has left');
  await dialog.getByRole('button', { name: 'Reveal now' }).click();
  await expect(logRow(page, '1.1')).toHaveAccessibleName(/net −6\.0$/);
});

test('the words of the level and the paragraph behind it are at hand', async ({ app }) => {
  const { page } = app;
  await openedSession(page, 'Anchors');
  await logMove(page, 'Washington', 'Circulate Annex C');
  await page.getByRole('radiogroup', { name: /F1/ }).getByRole('radio').nth(3).click();
  await expect(page.getByText('F1 at +1').last()).toBeVisible();
  await page.getByRole('button', { name: '¶10' }).click();
  await expect(page.locator('p').filter({ hasText: /^¶10/ })).toBeVisible();
});

test('instruments and targets are chosen by keyboard and survive Esc', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Choices');
  await page.getByRole('textbox', { name: 'Log a move for Beijing' }).fill('Invite three capitals');
  await page.getByRole('button', { name: 'Targets: none yet' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  await keyboard.type('br');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Targets: Brussels' })).toBeFocused();
  await page.getByRole('button', { name: 'Instruments: none yet' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeFocused();
  await keyboard.type('high');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Instruments: High-level visit' })).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(logRow(page, '1.1')).toContainText('High-level visit');
  await expect(logRow(page, '1.1').getByText('BRU')).toBeVisible();
});

test('a finished session is closed to moves and can be reopened with a reason', async ({ app }) => {
  const { page } = app;
  await newSession(page, 'Reopen');
  for (const round of [4, 3, 2]) {
    await page.getByRole('button', { name: `More for round ${round}` }).click();
    await page.getByRole('menuitem', { name: `Remove round ${round}` }).click();
    await expect(page.getByRole('textbox', { name: `Name of round ${round}` })).toHaveCount(0);
  }
  await openSession(page);
  await logMove(page, 'Beijing', 'Welcome the talks');
  await page.getByRole('button', { name: 'Close round 1' }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Close round/ })
    .click();
  await page.getByRole('button', { name: 'Close session' }).click();
  await expect(page.getByRole('form', { name: 'Composer' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Reopen session' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Write something first');
  await page.getByRole('alertdialog').getByRole('textbox').fill('One move was left out');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('form', { name: 'Composer' })).toBeVisible();
});
