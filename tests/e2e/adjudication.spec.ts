import { expect, test } from './app.ts';
import { logMove, openedSession } from './facilitator.ts';

test('argued, estimated, rolled and overridden, by keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  await openedSession(page, 'Ports');
  await logMove(page, 'Moscow', 'Invite contractors into the eastern ports');
  const log = page.getByRole('feed', { name: 'Moves' });
  const inspector = page.getByRole('complementary', { name: 'Move' });
  const reasons = inspector.getByRole('region', { name: 'Arguments' });
  const ruling = inspector.getByRole('region', { name: 'Adjudication' });

  await test.step('an argument for and one against', async () => {
    await log.focus();
    await keyboard.press('f');
    await expect(inspector.getByRole('textbox', { name: 'Argument for' })).toBeFocused();
    await keyboard.type('Stage payments leave no dollar trail.');
    await keyboard.press('Enter');
    await expect(reasons.getByText('Stage payments leave no dollar trail.')).toBeVisible();
    await log.focus();
    await keyboard.press('a');
    await expect(inspector.getByRole('textbox', { name: 'Argument against' })).toBeFocused();
    await keyboard.type('A visible contractor is the next name in the annex.');
    await keyboard.press('Enter');
    await expect(reasons.getByText('A visible contractor')).toBeVisible();
  });

  await test.step('G leads to them; a key weighs the first', async () => {
    await log.focus();
    await keyboard.press('g');
    await expect(reasons.getByRole('button', { name: /^Argument for/ })).toBeFocused();
    await keyboard.press('3');
    await expect(reasons.getByText('strong')).toBeVisible();
  });

  await test.step('an estimate: the number beside its word, where it has one', async () => {
    await reasons.getByRole('button', { name: 'Estimate' }).press('Enter');
    await keyboard.type('50');
    const form = inspector.getByRole('form', { name: 'Estimate' });
    await expect(form.getByText('50 %, no word in PHIA')).toBeVisible();
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await keyboard.type('160');
    await keyboard.press('Enter');
    await expect(form.getByRole('alert')).toContainText('A likelihood is a number from 0 to 100.');
    await form.getByRole('textbox', { name: 'Middle' }).fill('60');
    await expect(form.getByText('60 %, likely')).toBeVisible();
    await keyboard.press('Enter');
    await expect(reasons.getByText('Takes hold, 60 %, likely')).toBeVisible();
  });

  await test.step('dice that cannot be are refused beside their field; a reload keeps them', async () => {
    await log.focus();
    await keyboard.press('d');
    const form = inspector.getByRole('form', { name: 'Adjudicate' });
    await expect(form.getByRole('textbox', { name: 'Needs' })).toBeFocused();
    await keyboard.type('8');
    await expect(form.getByText('8 or more: 41.7 %')).toBeVisible();
    await keyboard.press('Tab');
    await keyboard.type('4 7');
    await keyboard.press('Enter');
    await expect(form.getByRole('alert')).toContainText('A die shows 1 to 6, not 7.');
    await expect(form.getByRole('textbox', { name: 'Typed from the table' })).toHaveAttribute(
      'aria-invalid',
      'true',
    );
  });

  await test.step('after a reload the form is there as it was; it is rolled here instead', async () => {
    await page.reload();
    const form = inspector.getByRole('form', { name: 'Adjudicate' });
    const typed = form.getByRole('textbox', { name: 'Typed from the table' });
    await expect(typed).toHaveValue('4 7');
    await expect(form.getByRole('textbox', { name: 'Needs' })).toHaveValue('8');
    await typed.fill('');
    await typed.press('Enter');
    await expect(ruling.getByText('needs 8, checked')).toBeVisible();
  });

  await test.step('then what came of it is told, with an effect that lasts', async () => {
    await expect(ruling.getByRole('textbox', { name: 'Narration' })).toBeFocused();
    await keyboard.type('At a cost: port insurers ask for sovereign cover.');
    await ruling.getByRole('textbox', { name: 'Goes on until stopped' }).focus();
    await keyboard.type('Insurers ask for cover');
    await keyboard.press('Enter');
    await expect(ruling.getByText('At a cost: port insurers')).toBeVisible();
    await expect(page.getByRole('region', { name: 'In force' })).toContainText(
      'Insurers ask for cover',
    );
  });

  await test.step('an override names who and why, and is refused without a reason', async () => {
    await ruling.getByRole('button', { name: 'Override' }).press('Enter');
    const form = inspector.getByRole('form', { name: 'Override the ruling' });
    await expect(form.getByRole('textbox', { name: 'Why it is overridden' })).toBeFocused();
    await ruling.getByRole('radio', { name: 'Consensus' }).press('Enter');
    await form.getByRole('radio', { name: 'Partly' }).press('Enter');
    await form.getByRole('textbox', { name: 'Why it is overridden' }).press('Enter');
    await expect(form.getByRole('alert')).toContainText('Write something first.');
    await form.getByRole('textbox', { name: 'Why it is overridden' }).fill('Not a matter of luck');
    await keyboard.press('Enter');
    await expect(ruling.getByText('Overridden by Control: Not a matter of luck')).toBeVisible();
    await expect(page.getByRole('region', { name: 'In force' })).toBeHidden();
  });
});
