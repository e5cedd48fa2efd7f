import { type Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { addPeople, logMove, logRow, newSession, openSession } from './facilitator.ts';

const people = [
  'Trade desk, Economic section',
  'Evaluator 1, Economics, evaluator',
  'Evaluator 2, Europe, evaluator',
  'Evaluator 3, Asia, evaluator',
];

/** Whoever sits down presses a digit a row, and submits. */
async function rate(page: Page, move: string, digits: string): Promise<void> {
  // What is pressed while one sheet gives way to the next is nobody's rating.
  await expect(page.getByRole('region', { name: `Move ${move}` })).toBeVisible();
  await expect(page.getByRole('radio').and(page.locator(':focus'))).toBeVisible();
  for (const digit of digits) await page.keyboard.press(digit);
  await page.keyboard.press('Control+Enter');
}

/** The cover for somebody, once it takes the keys. */
function cover(page: Page, name: string) {
  return page.getByRole('region', { name }).filter({ has: page.locator(':focus') });
}

test('three evaluators rate blind at one laptop, the round is revealed, a split is reconciled', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await newSession(page, 'Three evaluators');
  await addPeople(page, people);
  await openSession(page);
  await logMove(page, 'Washington', 'Circulate Annex C');
  await logMove(page, 'Beijing', 'Welcome the talks');
  const sheet = page.getByRole('form', { name: 'Score sheet' });
  const column = page.getByRole('complementary', { name: 'Move' });

  await page.getByRole('feed').focus();
  await keyboard.press('Shift+S');
  await expect(page.getByRole('list', { name: 'Turns' })).toContainText('Evaluator 22 to score');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
  await keyboard.press('Enter');

  await expect(cover(page, 'Evaluator 1')).toBeVisible();
  await expect(column).not.toContainText('Annex C');
  await keyboard.press('Enter');
  await expect(
    sheet.getByRole('radiogroup', { name: /B1/ }).getByRole('radio').first(),
  ).toBeVisible();
  await keyboard.press('5');
  await keyboard.press('N');
  await keyboard.type('The secret reason');
  await keyboard.press('Enter');

  // Gets up half way: nothing is left of it, neither here nor in the inspector.
  await keyboard.press('Escape');
  await expect(cover(page, 'Evaluator 1')).toBeVisible();
  await expect(page.getByText('The secret reason')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await keyboard.press('Escape');
  await logRow(page, '1.1').click();
  await expect(page.getByText('Evaluator 1 has begun')).toBeVisible();
  expect(await page.content()).not.toContain('The secret reason');

  await page.getByRole('feed').focus();
  await keyboard.press('Shift+S');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(sheet.getByRole('radio', { checked: true })).toHaveText(['+2']);
  await rate(page, '1.1', '33344');
  await expect(page.getByRole('heading', { name: 'Evaluator 1' })).toBeVisible();
  await expect(column).toContainText('Welcome the talks');
  await rate(page, '1.2', '433333');

  await expect(cover(page, 'Evaluator 2')).toBeVisible();
  expect(await page.content()).not.toContain('The secret reason');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await keyboard.press('Enter');
  await expect(sheet.getByRole('radio', { checked: true })).toHaveCount(0);
  await rate(page, '1.1', '433346');
  await rate(page, '1.2', '433333');
  await expect(cover(page, 'Evaluator 3')).toBeVisible();
  await keyboard.press('Enter');
  await rate(page, '1.1', '233344');
  await rate(page, '1.2', '433333');
  await expect(page.getByText('Everyone is in.')).toBeVisible();
  await expect(page.getByText('0 of 12 rated')).toBeVisible();

  await keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Moves' })).toContainText('everyone is in');
  await page.getByRole('button', { name: 'Reveal 2 moves' }).press('Enter');
  await expect(logRow(page, '1.1')).toHaveAccessibleName(/scored, net/);
  await expect(page.getByText('12 of 12 rated')).toBeVisible();

  await logRow(page, '1.1').click();
  await expect(column).toContainText('Insufficient evidence: Evaluator 2');
  await expect(column).toContainText('split');
  await page.getByRole('feed').focus();
  await keyboard.press('R');
  const form = page.getByRole('form', { name: 'Official values' });
  await expect(form.getByRole('radio', { checked: true })).toHaveText(['0', '0', '0', '+1', '+1']);
  // The split is where the focus is: +1, with the two others’ dissent kept.
  await keyboard.press('4');
  const dissent = form.getByRole('group', { name: 'Dissent kept on B1' });
  await expect(dissent).toContainText('Evaluator 3, −1');
  await dissent.getByText('Evaluator 1, +2').click();
  await page.getByRole('button', { name: 'Reconcile 6' }).click();
  await expect(form).toContainText('Write something first');
  await keyboard.type('The annex names no bank yet');
  await keyboard.press('Control+Enter');
  await expect(column).toContainText(
    'Reconciled at +1: The annex names no bank yet; dissent kept: Evaluator 3, −1',
  );

  await page.getByRole('button', { name: 'Scoring as' }).click();
  await page.getByRole('option', { name: /Evaluator 2/ }).click();
  await page.getByRole('button', { name: 'Change scores' }).click();
  await sheet.getByRole('radiogroup', { name: /F3/ }).getByRole('radio').nth(4).click();
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(sheet).toContainText('Say why it changes');
  await keyboard.type('Read the technical note');
  await keyboard.press('Control+Enter');
  await page.getByRole('feed').focus();
  await keyboard.press('H');
  await expect(page.getByRole('region', { name: 'History of 1.1' })).toContainText(
    'F3, Evaluator 2insufficient evidence+2: Read the technical note',
  );

  await keyboard.press('Control+4');
  await expect(page.getByText('dissent kept by Evaluator 3').first()).toBeVisible();
});
